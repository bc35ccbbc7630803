using System.Runtime.InteropServices;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>
/// Takes those whom articles call by one full name for one speaker, whatever role they give: good only where the words that
/// were said bear witness as well. People of the register are themselves, and a last name alone stays within its article.
/// Thread-safe.
/// </summary>
internal sealed class Namesakes(PeopleTable people)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _first = new(StringComparer.Ordinal);
    private readonly List<int> _speakers = [];

    /// <summary>By a speaker's number the number that stands for him or her.</summary>
    public int[] Speakers()
    {
        lock (_lock)
        {
            foreach (var value in people.Values.ValuesFrom(_speakers.Count)) _speakers.Add(SpeakerOf(value, _speakers.Count));
            return [.. _speakers];
        }
    }

    private int SpeakerOf(string value, int number)
    {
        if (people.Person(number) is not null || SpeakerIdentity.IsWithinArticle(value)) return number;
        var name = SpeakerIdentity.NameOf(value);
        if (name.Length == 0) return number;
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_first, name, out var isKnown);
        return isKnown ? first : first = number;
    }
}

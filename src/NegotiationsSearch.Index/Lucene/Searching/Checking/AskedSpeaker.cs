using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>Who is said to have said it, and whether a passage gives it to that one.</summary>
internal sealed class AskedSpeaker
{
    private readonly PeopleView _view;
    private readonly FilterValues _asked;
    private readonly string _name;
    private readonly IReadOnlyList<KnownPerson> _called;
    private readonly bool _isKnown;

    // Whether the name of a speaker whom the register does not know may be the one asked about.
    private readonly Dictionary<int, bool> _sharing = [];

    public AskedSpeaker(string asked, PeopleView view, List<string> warnings)
    {
        // That several have the name matters to a filter, not here: a passage's speaker is compared with all of them.
        var ofFilter = new List<string>();
        _view = view;
        _asked = new PersonFilter(view, view.Speakers, "speaker", ofFilter).Resolve(asked);
        _name = Folding.Fold(asked);
        _called = view.Resolver.Called(asked);
        _isKnown = _called.Count > 0 || _asked.Numbers.Any(number => view.Speakers.Person(number) is not null);
        if (_asked.Holders.Count > 0) warnings.AddRange(ofFilter);
        else if (!Occurs(asked)) warnings.Add($"No speaker \"{asked}\" occurs in this index.");
    }

    /// <summary>Null when the passage names nobody.</summary>
    public bool? Said(Passage passage)
    {
        if (passage.Stored?.Speaker is not { } name || passage.Stored.Kind == SpeakerKind.Anonymous) return null;
        var columns = passage.Reader.Columns;
        var number = columns.People.Speaker[columns.Row[passage.Document]];
        if (IsAsked(number, columns.Articles.DayOf(passage.Article))) return true;
        return _view.Speakers.Person(number) is null && SharesName(Folding.Fold(name));
    }

    /// <summary>Whether a paragraph has words of somebody who may be the one asked about.</summary>
    public bool MayHaveSaid(SegmentColumns columns, int paragraph)
    {
        foreach (var row in columns.ParagraphQuotations.Of(paragraph))
        {
            var number = columns.People.Speaker[row];
            if (IsAsked(number, columns.Articles.DayOf(columns.Article[paragraph])) || MayShareName(number)) return true;
        }
        return false;
    }

    private bool IsAsked(int number, DateOnly? day) => _asked.Numbers.Contains(number)
        || _asked.Holders.Any(holder => holder.Number == number && holder.Role.HoldsOn(day))
        || _view.Speakers.Person(number) is { } person && _called.Contains(person);

    private bool MayShareName(int number)
    {
        if (_sharing.TryGetValue(number, out var shares)) return shares;
        var name = SpeakerIdentity.NameOf(_view.Speakers.Values.Value(number)).Replace('-', ' ');
        return _sharing[number] = _view.Speakers.Person(number) is null && SharesName(name);
    }

    private bool Occurs(string asked) =>
        _asked.Numbers.Concat(_called.Select(person => _view.Speakers.Values.Find(person.Id)!.Value)).Any(_view.Speakers.Values.Occurs)
        || _view.Speakers.Names.EndingIn(Slug.Of(asked)).Count > 0;

    // "Roosevelt" and "Franklin Delano Roosevelt" are Franklin Roosevelt, as far as articles tell; but whoever shares no more than the
    // last name of somebody whom the register knows is somebody else.
    private bool SharesName(string name)
    {
        var (words, asked) = (name.Split(' '), _name.Split(' '));
        if (asked.Length == 1 && words.Length > 1 && _isKnown) return false;
        return words[^1] == asked[^1] && (words.Length < asked.Length ? IsWithin(words, asked) : IsWithin(asked, words));
    }

    private static bool IsWithin(string[] shorter, string[] longer)
    {
        var at = 0;
        foreach (var word in longer)
            if (at < shorter.Length && shorter[at] == word) at++;
        return at == shorter.Length;
    }
}

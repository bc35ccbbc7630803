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

    public AskedSpeaker(string asked, PeopleView view, List<string> warnings)
    {
        _view = view;
        _asked = new PersonFilter(view, view.Speakers, "speaker", warnings).Resolve(asked);
        _name = Folding.Fold(asked);
    }

    /// <summary>Null when the passage names nobody.</summary>
    public bool? Said(Passage passage)
    {
        if (passage.Stored?.Speaker is not { } name || passage.Stored.Kind == SpeakerKind.Anonymous) return null;
        var columns = passage.Reader.Columns;
        var number = columns.People.Speaker[columns.Row[passage.Document]];
        if (_asked.Numbers.Contains(number)) return true;
        var day = columns.Articles.DayOf(passage.Article);
        if (_asked.Holders.Any(holder => holder.Number == number && holder.Role.HoldsOn(day))) return true;
        // Whom the register tells is nobody else; of others a part of the name has to do, for articles shorten names.
        return _view.Speakers.Person(number) is null && SharesName(Folding.Fold(name));
    }

    private bool SharesName(string name) =>
        name == _name || name.EndsWith(" " + _name, StringComparison.Ordinal) || _name.EndsWith(" " + name, StringComparison.Ordinal);
}

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
    private readonly AskedName _name;
    private readonly string _asked;
    private readonly string _printed;
    private bool _isPrinted;
    private string? _unsure;

    // Whether the name of a speaker whom the register does not know may be the one asked about.
    private readonly Dictionary<int, bool> _sharing = [];

    public AskedSpeaker(string asked, PeopleView view)
    {
        _view = view;
        _asked = asked;
        _printed = Folding.Fold(asked);
        _name = AskedName.Understood(asked, view) ?? new AskedName(asked, view);
    }

    /// <summary>What the reader should know, after the passages were looked at: they may name somebody as he is asked about.</summary>
    public IReadOnlyList<string> Warnings
    {
        get
        {
            if (_unsure is not null) return [$"It is not sure that \"{_asked}\" is {_unsure}: give the whole name or an id."];
            // That several have the name matters to a filter, not here: a passage's speaker is compared with all of them.
            if (_name.Values.Holders.Count > 0) return _name.Warnings;
            if (_isPrinted || IsUnderstood && _name.Occurs) return [];
            var missing = _name.Occurs ? "" : $"No speaker \"{_asked}\" occurs in this index. ";
            return [missing + (IsUnderstood ? "" : $"It is not known who \"{_asked}\" is: check the spelling, or give a whole name or an id.")];
        }
    }

    /// <summary>Whether anybody is meant, as far as the register and the index tell.</summary>
    public bool IsUnderstood => _name.IsKnown;

    /// <summary>Null when the passage names nobody, or when it is not known who is meant.</summary>
    public bool? Said(Passage passage)
    {
        if (passage.Stored?.Speaker is not { } name) return null;
        if (passage.Stored.Kind == SpeakerKind.Anonymous) return _name.IsNameless || IsPrinted(name) ? true : null;
        var columns = passage.Reader.Columns;
        var number = columns.People.Speaker[columns.Row[passage.Document]];
        if (number == _view.Speakers.Anonymous && _name.IsNameless) return true;
        if (IsAsked(number, columns.Articles.DayOf(passage.Article))) return true;
        if (_view.Speakers.Person(number) is null && (IsPrinted(name) || _name.Shares(Slug.Of(name)))) return true;
        if (!IsUnderstood) return null;
        var known = _view.Speakers.Person(number)?.Name ?? name;
        if (!_name.IsPartOf(known)) return false;
        _unsure = known;
        return null;
    }

    private bool IsPrinted(string name)
    {
        var isPrinted = _printed.Length > 0 && Folding.Fold(name) == _printed;
        _isPrinted |= isPrinted;
        return isPrinted;
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

    private bool IsAsked(int number, DateOnly? day) => _name.Values.Numbers.Contains(number)
        || _name.Values.Holders.Any(holder => holder.Number == number && holder.Role.HoldsOn(day))
        || _view.Speakers.Person(number) is { } person && _name.Called.Contains(person);

    // Whom articles leave without a name may be called as the one asked about: that is only told by each passage.
    private bool MayShareName(int number)
    {
        if (_sharing.TryGetValue(number, out var shares)) return shares;
        return _sharing[number] = number == _view.Speakers.Anonymous
            ? !_name.IsKnown || _name.IsNameless || _name.IsDescription
            : _view.Speakers.Person(number) is null && _name.Shares(SpeakerIdentity.NameOf(_view.Speakers.Values.Value(number)));
    }
}

using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>The quotations of all segments, numbered through, as families see them.</summary>
internal sealed class StatementRows
{
    /// <summary>The speaker of what nobody was found for.</summary>
    public const int Nobody = -1;

    private readonly SegmentColumns[] _segments;
    private readonly int[] _bases;

    public StatementRows(IndexReader reader, PeopleView view)
    {
        _segments = [.. reader.Leaves.Select(leaf => view.Of(leaf.AtomicReader))];
        _bases = new int[_segments.Length + 1];
        for (var i = 0; i < _segments.Length; i++) _bases[i + 1] = _bases[i] + _segments[i].Quotations.Document.Length;
        (Text, Key) = (new int[Count], new StatementKey[Count]);
        var speakers = view.Speakers.Namesakes.Speakers();
        for (var i = 0; i < _segments.Length; i++) Read(i, reader.Leaves[i], view.Speakers, speakers);
    }

    public int Count => _bases[^1];

    public IReadOnlyList<SegmentColumns> Segments => _segments;

    /// <summary>The number of a segment's first quotation.</summary>
    public ReadOnlySpan<int> Bases => _bases;

    /// <summary>The text's number; <see cref="ValueTables.None"/> for what is not living or too short to be compared.</summary>
    public int[] Text { get; }

    /// <summary>
    /// Who said it, and when: a speaker's number; <see cref="Nobody"/>; someone without a name by a number below, of the article alone.
    /// </summary>
    public StatementKey[] Key { get; }

    /// <summary>How many shingles a statement has.</summary>
    public int Shingles(int number)
    {
        var (segment, row) = Place(number);
        return _segments[segment].Texts.Shingles[row];
    }

    /// <summary>The segment that a quotation is in, and its row there.</summary>
    public (int Segment, int Row) Place(int number)
    {
        var found = Array.BinarySearch(_bases, number);
        var segment = found >= 0 ? found : ~found - 1;
        while (_bases[segment + 1] == number) segment++;
        return (segment, number - _bases[segment]);
    }

    /// <summary>Whether one comes before another: see <see cref="CompareTimes"/>.</summary>
    public bool IsEarlier(int number, int other) => CompareTimes(number, other) < 0;

    /// <summary>Puts statements in the order of publication: undated ones last, those of one moment by their ids.</summary>
    public int CompareTimes(int number, int other) => OrderOf(number).CompareTo(OrderOf(other));

    private (long Moment, long Article, long Id) OrderOf(int number)
    {
        var (segment, row) = Place(number);
        var columns = _segments[segment];
        var document = columns.Quotations.Document[row];
        var article = columns.Article[document];
        var moment = columns.Articles.Moment[article];
        var articleId = columns.IdNumber[columns.Articles.Document[article]];
        return (moment == long.MinValue ? long.MaxValue : moment, articleId, columns.IdNumber[document]);
    }

    private void Read(int segment, AtomicReaderContext leaf, PeopleTable people, int[] speakers)
    {
        var columns = _segments[segment];
        var live = leaf.AtomicReader.LiveDocs;
        for (var row = 0; row < columns.Quotations.Document.Length; row++)
        {
            var document = columns.Quotations.Document[row];
            var number = _bases[segment] + row;
            Text[number] = live is null || live.Get(document) ? columns.Texts.Text[row] : ValueTables.None;
            var article = columns.Article[document];
            var speaker = SpeakerOf(speakers[columns.People.Speaker[row]], leaf.DocBase + columns.Articles.Document[article], people);
            var isWeak = speaker == Nobody || columns.Quotations.Directness[row] != (int)Directness.Direct;
            Key[number] = new StatementKey(speaker, isWeak, columns.Articles.DayNumber[article]);
        }
    }

    private static int SpeakerOf(int speaker, int article, PeopleTable people) =>
        speaker == people.Unattributed ? Nobody : speaker == people.Anonymous ? Nobody - 1 - article : speaker;
}

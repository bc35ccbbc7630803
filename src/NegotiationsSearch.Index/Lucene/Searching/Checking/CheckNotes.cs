using NegotiationsSearch.Index.Checking;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>What the reader of a verdict should know beside it, each a sentence.</summary>
internal sealed class CheckNotes(CheckedText text)
{
    /// <summary>The most characters of a text that a sentence repeats.</summary>
    private const int LongestShown = 200;

    /// <summary>The most others that are named.</summary>
    private const int MostOthers = 3;

    /// <summary>Under this share of words that occur in the index, it hardly has the language of the text.</summary>
    private const double FewKnown = 0.5;

    private readonly List<string> _notes = [];

    public IReadOnlyList<string> All => _notes;

    /// <summary>What of the passage is hidden by the text, and what of the text was not compared.</summary>
    public void OfPassage(Passage passage)
    {
        var runs = passage.Judgement.Runs;
        foreach (var (start, end) in HiddenWords.In(runs, passage.Words))
            _notes.Add($"An ellipsis of the text leaves out words in mid-sentence: \"{Shown(passage.Words.Range(start, end), passage.Text.Text)}\".");
        foreach (var (start, end) in BracketNotes.In(runs, text.Words))
            _notes.Add(
                "Words in brackets were taken for an editor's and not compared: "
                + $"\"{Shown(WithBrackets(text.Words.Range(start, end)), text.Words.Text)}\".");
        if (NegationBefore.Of(passage) is { } negation)
            _notes.Add($"In the article a negation stands before these words, outside of the quotation marks: \"{negation}\".");
    }

    /// <summary>What of the text was compared.</summary>
    public void OfSpeech(Passage passage)
    {
        var runs = passage.Judgement.Runs;
        _notes.Add($"Only the words that were quoted were checked: \"{Shown(text.Words.Range(runs[0].Start, runs[^1].End), text.Words.Text)}\".");
    }

    /// <summary>To whom better wordings are given than the one that is told.</summary>
    public void OfOthers(IEnumerable<Passage> others)
    {
        var names = others
            .Select(passage => $"{passage.Stored?.Speaker ?? "nobody named"} ({passage.Reader.Article(passage.Article).SourceName})")
            .Distinct(StringComparer.Ordinal)
            .Take(MostOthers);
        _notes.Add($"Nearer to the text are words of {string.Join(", ", names)}.");
    }

    /// <summary>Whether the index knows the language.</summary>
    /// <param name="known">The share of the words that occur in the index.</param>
    public void OfWords(double known)
    {
        if (known < FewKnown) _notes.Add("Most of the words occur nowhere in this index: it may have no coverage in this language.");
    }

    private MatchRange WithBrackets(MatchRange range)
    {
        var (start, end, all) = (range.Start, range.End, text.Words.Text);
        return new MatchRange(
            start > 0 && all[start - 1] is ('[' or '(') ? start - 1 : start,
            end < all.Length && all[end] is (']' or ')') ? end + 1 : end);
    }

    private static string Shown(MatchRange range, string text) =>
        range.End - range.Start <= LongestShown ? text[range.Start..range.End] : text[range.Start..(range.Start + LongestShown)] + "…";
}

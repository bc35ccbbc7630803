using NegotiationsSearch.Coverage.Quotations.Marks;

namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>Finds the words an editor gives a quotation in its paragraphs, quoted or not by the marks that stand around them there.</summary>
internal static class SpanFinder
{
    /// <param name="pieces">
    /// One a run, in reading order. The first is looked for nearest to where the quotation began, each other one after
    /// the one before it.
    /// </param>
    /// <param name="found">The quotation's spans as they were found.</param>
    /// <param name="paragraphs">The article's text.</param>
    /// <returns>Null when a piece stands nowhere in the quotation's paragraphs.</returns>
    public static IReadOnlyList<QuotationSpan>? Find(
        IReadOnlyList<string> pieces, IReadOnlyList<QuotationSpan> found, IReadOnlyList<string> paragraphs)
    {
        var texts = Enumerable.Range(found[0].Paragraph, found[^1].Paragraph - found[0].Paragraph + 1)
            .Select(number => (Number: number, Text: new LooseText(paragraphs[number]))).ToList();
        var spans = new List<QuotationSpan>();
        Evidence? before = null;
        foreach (var piece in pieces)
        {
            var places = texts.SelectMany(text => text.Text.PlacesOf(piece).Select(place => new Evidence(text.Number, place)));
            var place = before is { } former
                ? places.Cast<Evidence?>().FirstOrDefault(next => IsAfter(next!.Value, former))
                : Nearest(places, found[0]);
            if (place is not { } stands) return null;
            spans.AddRange(Runs(stands, paragraphs[stands.Paragraph], OuterMarks.AreSingle(paragraphs)));
            before = stands;
        }
        return spans.Count > 0 ? spans : null;
    }

    private static bool IsAfter(Evidence place, Evidence former) =>
        place.Paragraph > former.Paragraph || place.Paragraph == former.Paragraph && place.Text.Start >= former.Text.End;

    private static Evidence? Nearest(IEnumerable<Evidence> places, QuotationSpan found) => places
        .OrderBy(place => Math.Abs(place.Paragraph - found.Paragraph))
        .ThenBy(place => Math.Abs(place.Text.Start - found.Text.Start))
        .Cast<Evidence?>().FirstOrDefault();

    private static IEnumerable<QuotationSpan> Runs(Evidence place, string text, bool singleMarks)
    {
        var next = place.Text.Start;
        foreach (var run in QuotationMarkScanner.Scan(text, singleMarks).Where(run => run.End > place.Text.Start && run.Open < place.Text.End))
        {
            if (Worded(text, next, run.Open) is { } outside) yield return new QuotationSpan(place.Paragraph, outside, Quoted: false);
            var inside = Worded(text, Math.Max(run.Inner.Start, place.Text.Start), Math.Min(run.Inner.End, place.Text.End));
            if (inside is { } words) yield return new QuotationSpan(place.Paragraph, words, Quoted: true);
            next = run.End;
        }
        if (Worded(text, next, place.Text.End) is { } rest) yield return new QuotationSpan(place.Paragraph, rest, Quoted: false);
    }

    /// <summary>The stretch without outer white space; null when there is no word in it.</summary>
    private static TextSpan? Worded(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        for (var at = start; at < end; at++)
            if (char.IsLetterOrDigit(text[at])) return new TextSpan(start, end);
        return null;
    }
}

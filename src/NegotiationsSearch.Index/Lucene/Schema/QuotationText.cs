using System.Text;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>A quotation's words as one text, put together from its spans.</summary>
/// <param name="Text">
/// Runs with nothing but marks between them keep what stands between. Where the outlet has words of its own between them, an ellipsis
/// says that they were not said in one breath; a new paragraph is a space.
/// </param>
/// <param name="Runs">Each span's place in <paramref name="Text"/>.</param>
internal sealed record QuotationText(string Text, IReadOnlyList<QuotationRun> Runs)
{
    private const string LeftOut = " … ";

    /// <summary>Where each run but the first begins.</summary>
    public IReadOnlyList<int> Joints => [.. Runs.Skip(1).Select(run => run.Start)];

    /// <param name="paragraphs">Gives the text of an article's paragraph by its number.</param>
    public static QuotationText Of(IReadOnlyList<QuotationSpan> spans, Func<int, string> paragraphs)
    {
        if (spans.Count == 1) return OfOne(paragraphs(spans[0].Paragraph)[spans[0].Start..spans[0].End], spans[0].Quoted);
        var text = new StringBuilder();
        var runs = new List<QuotationRun>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            if (i > 0) text.Append(Between(spans[i - 1], spans[i], paragraphs));
            var start = text.Length;
            text.Append(paragraphs(spans[i].Paragraph).AsSpan(spans[i].Start, spans[i].End - spans[i].Start));
            runs.Add(new QuotationRun(start, text.Length, spans[i].Quoted));
        }
        return new QuotationText(text.ToString(), runs);
    }

    /// <summary>What stands in quotation marks: runs that only a cue parts are one stretch.</summary>
    public IEnumerable<MatchRange> QuotedStretches()
    {
        for (var i = 0; i < Runs.Count; i++)
        {
            if (!Runs[i].Quoted) continue;
            var start = Runs[i].Start;
            while (i + 1 < Runs.Count && Runs[i + 1].Quoted) i++;
            yield return new MatchRange(start, Runs[i].End);
        }
    }

    private static QuotationText OfOne(string text, bool quoted) => new(text, [new QuotationRun(0, text.Length, quoted)]);

    private static string Between(QuotationSpan former, QuotationSpan latter, Func<int, string> paragraphs)
    {
        if (former.Paragraph != latter.Paragraph) return " ";
        var between = paragraphs(former.Paragraph)[former.End..latter.Start];
        if (between.Any(char.IsLetterOrDigit)) return LeftOut;
        return former.Quoted != latter.Quoted ? between : " ";
    }
}

/// <summary>A span's place in the quotation's text.</summary>
internal readonly record struct QuotationRun(int Start, int End, bool Quoted);

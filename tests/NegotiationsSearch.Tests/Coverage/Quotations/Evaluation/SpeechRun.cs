using System.Text.RegularExpressions;
using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>A run of speech to be compared: its words by where they begin, and who is named as its speaker.</summary>
internal sealed partial record SpeechRun(int Paragraph, IReadOnlySet<int> Words, string? Speaker)
{
    public bool IsDirect { get; init; } = true;

    /// <summary>How gold knows the speaker.</summary>
    public string? SpeakerBasis { get; init; }

    /// <summary>Whether gold tells of speech, not of thought.</summary>
    public bool HasSpeechCue { get; init; }

    /// <summary>How sure whoever found it is; gold is.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>A span that names no paragraph of the article, or holds no word, compares with nothing.</summary>
    public bool IsComparable => Words.Count > 0;

    public static SpeechRun Of(Annotation annotation, IReadOnlyList<string> paragraphs)
    {
        var text = paragraphs[annotation.Paragraph];
        var span = CodePoints.ToCodeUnits(text, annotation.Start, annotation.End);
        return new SpeechRun(annotation.Paragraph, WordStarts(text, span), annotation.Speaker)
        {
            IsDirect = annotation.IsDirect,
            SpeakerBasis = annotation.SpeakerBasis,
            HasSpeechCue = annotation.Speech == true,
        };
    }

    /// <summary>The runs of a quotation; of a mixed one the whole from its first run in a paragraph to its last.</summary>
    public static IEnumerable<SpeechRun> AllOf(Quotation quotation, IReadOnlyList<string> paragraphs) => quotation.Directness == Directness.Mixed
        ? quotation.Spans.GroupBy(span => span.Paragraph)
            .Select(spans => Of(quotation, spans.Key, new TextSpan(spans.First().Text.Start, spans.Last().Text.End), paragraphs))
        : quotation.Spans.Select(span => Of(quotation, span.Paragraph, span.Text, paragraphs));

    private static SpeechRun Of(Quotation quotation, int paragraph, TextSpan span, IReadOnlyList<string> paragraphs)
    {
        var speaker = quotation.Speaker?.Name
            ?? (quotation.Mention is { } mention ? mention.Text.In(paragraphs[mention.Paragraph]).ToString() : null);
        return new SpeechRun(paragraph, WordStarts(paragraphs[paragraph], span), speaker)
        {
            IsDirect = quotation.Directness == Directness.Direct,
            Confidence = quotation.Confidence,
        };
    }

    /// <summary>The words both have, by the words of the longer one: 1 for the same words.</summary>
    public double Overlap(SpeechRun other) =>
        Paragraph == other.Paragraph ? (double)Common(other) / Math.Max(Words.Count, other.Words.Count) : 0;

    /// <summary>Whether at least four fifths of this run's words lie in the other.</summary>
    public bool LiesIn(SpeechRun other) => Paragraph == other.Paragraph && Common(other) >= 0.8 * Words.Count;

    private int Common(SpeechRun other) => Words.Count(other.Words.Contains);

    private static HashSet<int> WordStarts(string text, TextSpan span) =>
        [.. Word().Matches(text.Substring(span.Start, span.Length)).Select(word => word.Index + span.Start)];

    [GeneratedRegex(@"[\p{L}\p{N}_]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

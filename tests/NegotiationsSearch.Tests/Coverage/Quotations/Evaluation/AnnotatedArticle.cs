using System.Text.Json;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>One article of a gold or system file: JSON lines, snake case, offsets in Unicode code points.</summary>
internal sealed record AnnotatedArticle
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Id { get; init; }

    public string Source { get; init; } = "";

    public string Lang { get; init; } = "en";

    /// <summary>The text annotated; a system file may leave it out.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    public required IReadOnlyList<Annotation> Quotes { get; init; }

    /// <summary>The words at an annotation's offsets.</summary>
    public string TextAt(Annotation quote) =>
        CodePoints.ToCodeUnits(Paragraphs[quote.Paragraph], quote.Start, quote.End).In(Paragraphs[quote.Paragraph]).ToString();

    public static IReadOnlyList<AnnotatedArticle> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<AnnotatedArticle>(line, Options)!)];
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>An outcome as one line of a golden.</summary>
internal static class OutcomeText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <param name="outcome">What came out.</param>
    /// <param name="folder">The case's folder, which is no part of the golden.</param>
    public static string Of(ReadOutcome outcome, string folder) => outcome switch
    {
        ReadOutcome.Read read => Line(new
        {
            at = At(read.Place, folder),
            read.Article.Id,
            read.Article.Url,
            read.Article.Source,
            read.Article.Title,
            read.Article.Byline,
            published = read.Article.Published?.ToString(),
            read.Article.Language,
            read.Article.Paragraphs,
            origins = read.Origins.Count == 0 ? null : read.Origins,
            warnings = read.Warnings.Count == 0 ? null : read.Warnings,
        }),
        ReadOutcome.Skipped skipped => Line(new { at = At(skipped.Place, folder), skipped = skipped.Reason.ToString(), skipped.Detail }),
        _ => throw new InvalidOperationException($"Unknown outcome {outcome}."),
    };

    private static string Line<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static string At(InputPlace place, string folder) =>
        (place with { File = Path.GetRelativePath(Path.Combine(folder, "input"), place.File).Replace('\\', '/') }).ToString();
}

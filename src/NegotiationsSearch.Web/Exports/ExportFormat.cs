using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Exports;

/// <summary>A sort of file that all hits of a search can be written to.</summary>
/// <param name="Extension">What its name ends in, without the point.</param>
/// <param name="ContentType">As it is served.</param>
/// <param name="Write">Writes the file; the first hits are read already.</param>
internal sealed record ExportFormat(string Extension, string ContentType, Func<Export, IReadOnlyList<HitAnswer>, Stream, CancellationToken, Task> Write)
{
    public static ExportFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present", CsvExport.WriteAsync) { HasOffsets = false };

    public static ExportFormat JsonLines { get; } = new("jsonl", "application/x-ndjson; charset=utf-8", JsonLinesExport.WriteAsync);

    /// <summary>Whether offsets into texts are told.</summary>
    public bool HasOffsets { get; private init; } = true;
}

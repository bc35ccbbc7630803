using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Exports;

/// <summary>JSON lines: where the rows come from, then a hit a line, as a search answers it.</summary>
internal static class JsonLinesExport
{
    private static readonly byte[] LineEnd = [(byte)'\n'];

    public static async Task WriteAsync(Export export, IReadOnlyList<HitAnswer> first, Stream stream, CancellationToken cancellation)
    {
        var head = new ExportHeadAnswer { Provenance = export.Provenance() };
        await LineAsync(stream, head, AnswersJson.Served.ExportHeadAnswer, cancellation);
        for (var hits = first; hits.Count > 0; hits = export.Next())
        {
            foreach (var hit in hits) await LineAsync(stream, hit, AnswersJson.Served.HitAnswer, cancellation);
            await stream.FlushAsync(cancellation);
        }
    }

    private static async Task LineAsync<T>(Stream stream, T line, JsonTypeInfo<T> type, CancellationToken cancellation)
    {
        await JsonSerializer.SerializeAsync(stream, line, type, cancellation);
        await stream.WriteAsync(LineEnd, cancellation);
    }
}

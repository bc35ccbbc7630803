using System.Buffers;
using System.Text;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Exports;

/// <summary>CSV by RFC 4180 in UTF-8: the names of the columns, then a row for each quotation of each hit, or one for a hit without any.</summary>
internal static class CsvExport
{
    private const string RowEnd = "\r\n";
    private const string Formula = "=+-@＝＋－＠";
    private const string CellEnd = "\t\r\n";
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task WriteAsync(Export export, IReadOnlyList<HitAnswer> first, Stream stream, CancellationToken cancellation)
    {
        await stream.WriteAsync(Utf8.GetBytes(Row(CsvRow.Columns)), cancellation);
        var provenance = export.Provenance();
        var number = 0;
        for (var hits = first; hits.Count > 0; hits = export.Next())
        {
            foreach (var hit in hits)
                foreach (var row in CsvRow.Of(hit, ++number, provenance)) await stream.WriteAsync(Utf8.GetBytes(Row(row)), cancellation);
            await stream.FlushAsync(cancellation);
        }
    }

    private static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + RowEnd;

    private static string Cell(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var safe = Defused(Legal(text));
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    // What a spreadsheet would run as a formula gets an apostrophe in front, which makes it text there; some pass over white space before it.
    private static string Defused(string text) =>
        CellEnd.Contains(text[0]) || text.AsSpan().TrimStart() is [var first, ..] && Formula.Contains(first) ? "'" + text : text;

    // Control characters and lone surrogates end the reading of a file in many a program.
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) legal.Append(IsLegal(rune) ? rune.ToString() : "\ufffd");
        return legal.ToString();
    }

    private static bool IsLegal(Rune rune) => !Rune.IsControl(rune) || rune.Value is '\t' or '\r' or '\n';
}

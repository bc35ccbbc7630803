using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace NegotiationsSearch.Coverage.Reading.Csv;

/// <summary>Reads articles from a table: an article a row, under a header that names the fields as JSON lines do.</summary>
internal sealed class CsvArticleReader(InputFile file, ReadingLimits limits)
{
    private static readonly CsvConfiguration Lenient = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t", "|"],
        BadDataFound = null,
        MissingFieldFound = null,
    };

    private readonly ArticleBuilder _builder = new(file, limits);
    private ReadOutcome.Skipped? _fault;

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(Stream content, [EnumeratorCancellation] CancellationToken ct)
    {
        var rows = new RowBoundStream(content, limits.ArticleBytes);
        using var csv = new CsvReader(new StreamReader(rows, new UTF8Encoding(false, throwOnInvalidBytes: true)), Lenient);
        var columns = new List<(ArticleField Field, int Index)>();
        for (var next = await NextAsync(csv, rows, ct); next.Found; next = await NextAsync(csv, rows, ct))
        {
            if (columns.Count > 0) yield return Article(csv, columns, next.Line);
            else if (!HasText(columns = Columns(csv)))
            {
                yield return new ReadOutcome.Skipped(SkipReason.Malformed, file.At(1), "Its first row names no 'body'; name the columns as in JSON lines.");
                yield break;
            }
        }
        if (_fault is { } fault) yield return fault;
    }

    private async ValueTask<(bool Found, long Line)> NextAsync(CsvReader csv, RowBoundStream rows, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var line = csv.Parser.RawRow + 1;
        rows.NextRow();
        try
        {
            return (await csv.ReadAsync(), line);
        }
        catch (RowBoundStream.TooLongException)
        {
            _fault = new(SkipReason.TooLarge, file.At(line), $"The row is longer than {limits.ArticleBytes} bytes; a quotation mark may not be closed.");
        }
        catch (DecoderFallbackException)
        {
            _fault = new(SkipReason.WrongEncoding, file.At(line), "From here on it is not valid UTF-8; save it as UTF-8.");
        }
        catch (Exception exception) when (InputFault.Of(exception) is { } fault)
        {
            _fault = fault.At(file.At(line));
        }
        return (false, line);
    }

    private static bool HasText(List<(ArticleField Field, int Index)> columns) =>
        columns.Exists(column => column.Field is ArticleField.Body or ArticleField.Paragraphs);

    private static List<(ArticleField Field, int Index)> Columns(CsvReader header)
    {
        var columns = new List<(ArticleField, int)>();
        for (var i = 0; i < header.Parser.Count; i++)
        {
            if (ArticleFieldNames.TryFind(header.Parser[i].Trim(), out var field)) columns.Add((field, i));
        }
        return columns;
    }

    private ReadOutcome Article(CsvReader row, List<(ArticleField Field, int Index)> columns, long line)
    {
        var fields = new ArticleFields();
        foreach (var (field, index) in columns)
        {
            if (index < row.Parser.Count && row.Parser[index] is { Length: > 0 } text) fields.Set(field, text);
        }
        return _builder.Build(fields, file.At(line), ownsFile: false);
    }
}

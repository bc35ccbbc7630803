using System.Runtime.CompilerServices;
using NegotiationsSearch.Coverage.Reading.Html;
using NegotiationsSearch.Coverage.Reading.Ninjs;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Reads articles written as JSON: one a line, or one document that is an article or an array of them; also as ninjs.</summary>
internal sealed class JsonReader(InputFile file, ReadingLimits limits, TimeProvider clock)
{
    private readonly ArticleBuilder _builder = new(file, limits);

    public async IAsyncEnumerable<ReadOutcome> ReadLinesAsync(ByteSource source, [EnumeratorCancellation] CancellationToken ct)
    {
        var lines = new LineReader(source, limits.ArticleBytes);
        PieceKind kind;
        while ((kind = await lines.ReadAsync(ct)) != PieceKind.End)
        {
            if (kind == PieceKind.TooLong) yield return TooLong(file.At(lines.Number));
            else if (lines.Line.Span.ContainsAnyExcept(" \t\r"u8)) yield return Article(lines.Line.Span, file.At(lines.Number));
        }
        if (source.Fault is { } fault) yield return fault.At(file.At(lines.Number));
    }

    public async IAsyncEnumerable<ReadOutcome> ReadDocumentAsync(ByteSource source, [EnumeratorCancellation] CancellationToken ct)
    {
        var objects = new JsonObjectReader(source, limits.ArticleBytes);
        PieceKind kind;
        while ((kind = await objects.ReadAsync(ct)) != PieceKind.End)
        {
            var place = file.At(objects.Number);
            yield return kind == PieceKind.TooLong ? TooLong(place) : Article(objects.Object.Span, place);
        }
        if (source.Fault is { } fault) yield return fault.At(file.At(objects.Number));
        else if (objects.EndedEarly) yield return NoObject(file.At(objects.Number));
    }

    private ReadOutcome Article(ReadOnlySpan<byte> json, InputPlace place)
    {
        var invalid = TextEncoding.FirstInvalid(json);
        if (invalid >= 0) return new ReadOutcome.Skipped(SkipReason.WrongEncoding, place, TextEncoding.Complaint(json, invalid));
        if (NinjsItem.Of(json) is { } item) return Article(new NinjsArticle(item), place);
        var fields = JsonArticle.Read(json, out var fault);
        return fault is null ? _builder.Build(fields, place, ownsFile: false) : new ReadOutcome.Skipped(SkipReason.Malformed, place, fault);
    }

    private ReadOutcome Article(NinjsArticle article, InputPlace place)
    {
        if (article.IsCanceled) return new ReadOutcome.Skipped(SkipReason.Canceled, place, "The agency has canceled it; remove it where it was indexed.");
        if (article.IsHeld(clock.GetUtcNow()))
            return new ReadOutcome.Skipped(SkipReason.Embargoed, place, $"The agency holds it until {article.Embargo ?? "further notice"}; read it again then.");
        try
        {
            return _builder.Build(article.Fields(), place, ownsFile: false);
        }
        catch (HtmlParsing.BeyondLimitsException exception)
        {
            return new ReadOutcome.Skipped(SkipReason.TooLarge, place, exception.Message);
        }
    }

    private ReadOutcome.Skipped TooLong(InputPlace place) =>
        new(SkipReason.TooLarge, place, $"The article is longer than {limits.ArticleBytes} bytes; split it.");

    private static ReadOutcome.Skipped NoObject(InputPlace place) =>
        new(
            SkipReason.Malformed,
            place,
            "From here on it is no JSON object, or one that does not end; write one object, "
            + "or an array of objects that is closed.");
}

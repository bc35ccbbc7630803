using System.Runtime.CompilerServices;
using System.Text;
using NegotiationsSearch.Coverage.Segmentation;
using YamlDotNet.Core;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Reads a text file as one article: its front matter, and a body where each line is a paragraph.</summary>
internal sealed class PlainTextReader(InputFile file, ReadingLimits limits)
{
    // Facts about one article; more is a text that happens to begin like a front matter.
    private const int FrontMatterLength = 64 * 1024;

    private const string NoFrontMatter = "It has no front matter that names its source; begin it with '---', 'source: …', '---'.";

    // Then what does not hold up as a front matter is the text's own beginning: a rule of dashes, a line with a colon.
    private bool MayBeBare => file.UsualSource is not null;

    public async IAsyncEnumerable<ReadOutcome> ReadAsync(ByteSource source, [EnumeratorCancellation] CancellationToken ct)
    {
        var window = new ByteWindow(source);
        while (window.Held.Length <= limits.ArticleBytes && await window.FillAsync(ct)) { }
        if (source.Fault is { } fault) yield return fault.At(file.Whole);
        else yield return window.Held.Length > limits.ArticleBytes ? TooLong(window.Held[..limits.ArticleBytes]) : Article(window.Held);
    }

    private ReadOutcome Article(ReadOnlySpan<byte> bytes)
    {
        var invalid = TextEncoding.FirstInvalid(bytes);
        if (invalid >= 0) return Skip(SkipReason.WrongEncoding, LineAt(bytes, invalid), TextEncoding.Complaint(bytes, invalid));
        var text = Encoding.UTF8.GetString(bytes);
        var frontMatter = FrontMatter.Of(text);
        if (frontMatter.IsOpen)
            return MayBeBare ? Article(text, FrontMatter.None, new ArticleFields()) : Skip(
                SkipReason.Malformed,
                frontMatter.YamlLine,
                "The front matter opened here is not closed; end it with a line of '---'.");
        if (frontMatter.Yaml.Length > FrontMatterLength)
            return Skip(
                SkipReason.TooLarge,
                frontMatter.YamlLine,
                $"The front matter is longer than {FrontMatterLength} characters; shorten it.");
        try
        {
            return Article(text, frontMatter, FrontMatterFields.Read(frontMatter.Yaml));
        }
        catch (YamlException) when (MayBeBare)
        {
            return Article(text, FrontMatter.None, new ArticleFields());
        }
        catch (YamlException exception)
        {
            var line = frontMatter.YamlLine + exception.Start.Line - 1;
            return Skip(
                SkipReason.Malformed,
                line,
                $"The front matter is not valid YAML: {exception.Message.TrimEnd('.')}. Write 'name: value' lines, "
                + "values that hold a colon in quotes.");
        }
    }

    private ReadOutcome Article(string text, FrontMatter frontMatter, ArticleFields fields)
    {
        if (frontMatter.Yaml.Length == 0 && !MayBeBare) return new ReadOutcome.Skipped(SkipReason.NoSource, file.Whole, NoFrontMatter);
        var body = text[frontMatter.BodyStart..];
        var spans = ParagraphSplitter.Split(body);
        if (spans.Count == 0 && MayBeBare && frontMatter != FrontMatter.None && fields is { Paragraphs: null } && fields[ArticleField.Body] is null)
            return Article(text, FrontMatter.None, new ArticleFields());
        foreach (var span in spans)
        {
            if (span.Length > limits.ParagraphLength)
                return Skip(
                    SkipReason.TooLarge,
                    TextLines.NumberAt(text, frontMatter.BodyStart + span.Start),
                    $"The paragraph is longer than {limits.ParagraphLength} UTF-16 units; split it.");
        }
        if (spans.Count > 0) fields.SetText(spans.Select(span => span.In(body).ToString()).ToList());
        return new ArticleBuilder(file, limits).Build(fields, file.Whole, ownsFile: true);
    }

    private ReadOutcome.Skipped TooLong(ReadOnlySpan<byte> bytes)
    {
        var lastLine = bytes[(bytes.LastIndexOf((byte)'\n') + 1)..];
        var detail = $"The article is longer than {limits.ArticleBytes} bytes; split it.";
        // The line that fills the rest is the culprit when it alone is longer than a paragraph may be.
        return lastLine.Length > limits.ParagraphLength
            ? Skip(SkipReason.TooLarge, LineAt(bytes, bytes.Length), detail)
            : new ReadOutcome.Skipped(SkipReason.TooLarge, file.Whole, detail);
    }

    private ReadOutcome.Skipped Skip(SkipReason reason, long line, string detail) => new(reason, file.At(line), detail);

    private static long LineAt(ReadOnlySpan<byte> bytes, int position) => bytes[..position].Count((byte)'\n') + 1;
}

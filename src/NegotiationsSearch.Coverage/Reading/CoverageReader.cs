using System.Runtime.CompilerServices;
using NegotiationsSearch.Coverage.Reading.Csv;
using NegotiationsSearch.Coverage.Reading.Feeds;
using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// Reads coverage from files, folders and the standard input: text with a YAML front matter, JSON lines, JSON documents, ninjs, CSV, web
/// pages, feeds, each also as gzip. Streams: no more than one article, page or feed is held at a time. Whatever is wrong with the input
/// comes out as a skip, and reading goes on.
/// </summary>
/// <param name="limits">The defaults when null.</param>
/// <param name="leftOut">A folder that is passed over in silence where a folder that is read holds it.</param>
public sealed class CoverageReader(ReadingLimits? limits = null, string? leftOut = null)
{
    /// <summary>
    /// What an article that names no source is taken to be of; null, as is usual, when such an article is skipped. With one, text
    /// without a front matter is an article too.
    /// </summary>
    public string? UsualSource { get; init; }

    /// <summary>Tells whether an embargo is over. The system's when not given.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    private readonly ReadingLimits _limits = limits ?? new ReadingLimits();
    private readonly string? _leftOut = leftOut is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(leftOut));

    /// <param name="paths">Files and folders in the order they are to be read; "-" is the standard input.</param>
    /// <param name="standardInput">What "-" reads. It is closed when read.</param>
    /// <param name="ct">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<ReadOutcome> ReadAsync(
        IReadOnlyList<string> paths, Stream? standardInput = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var found in paths.SelectMany(path => Find(path, standardInput)))
        {
            ct.ThrowIfCancellationRequested();
            if (found.Skip is { } skip) yield return skip;
            if (found.File is not { } file) continue;
            await foreach (var outcome in ReadFileAsync(file with { UsualSource = UsualSource }, ct)) yield return Told(outcome, file, stems);
        }
    }

    // Files of one name in two folders would silently replace each other.
    private static ReadOutcome Told(ReadOutcome outcome, InputFile file, HashSet<string> stems)
    {
        if (outcome is not ReadOutcome.Read read || read.Article.Id != file.Stem || stems.Add(file.Stem)) return outcome;
        return read with
        {
            Warnings =
            [
                .. read.Warnings,
                $"Its id '{file.Stem}', taken from the file's name, was read before; give each an id, "
                + "or the later replaces the earlier.",
            ],
        };
    }

    private IEnumerable<FoundInput> Find(string path, Stream? standardInput)
    {
        if (path != "-") return InputWalk.Find(path, _leftOut);
        return [new FoundInput(InputFile.StandardInput(standardInput ?? Stream.Null), null)];
    }

    private async IAsyncEnumerable<ReadOutcome> ReadFileAsync(InputFile file, [EnumeratorCancellation] CancellationToken ct)
    {
        using var input = await InputOpening.OpenAsync(file, _limits, ct);
        if (input.Content is not { } content)
        {
            yield return input.Skip!;
            yield break;
        }
        var articles = input.Format == InputFormat.Csv
            ? new CsvArticleReader(file, _limits).ReadAsync(content, ct)
            : Articles(file, new ByteSource(content), input.Format, ct);
        await foreach (var outcome in articles) yield return outcome;
    }

    private IAsyncEnumerable<ReadOutcome> Articles(InputFile file, ByteSource source, InputFormat format, CancellationToken ct) => format switch
    {
        InputFormat.Text => new PlainTextReader(file, _limits).ReadAsync(source, ct),
        InputFormat.Html => new HtmlReader(file, _limits).ReadAsync(source, ct),
        InputFormat.XmlFeed => new XmlFeedReader(file, _limits).ReadAsync(source, ct),
        InputFormat.JsonFeed => new JsonFeedReader(file, _limits).ReadAsync(source, ct),
        InputFormat.Json => new JsonReader(file, _limits, Clock).ReadDocumentAsync(source, ct),
        _ => new JsonReader(file, _limits, Clock).ReadLinesAsync(source, ct),
    };
}

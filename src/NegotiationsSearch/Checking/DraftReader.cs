using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Checking;

/// <summary>Reads a draft: coverage in any format, or plain text that does not say whose it is.</summary>
internal static class DraftReader
{
    private const string NoSource = "draft";
    private const long MostBytes = 4 * 1024 * 1024;

    /// <param name="told">Told why something of the file was not read.</param>
    public static async Task<IReadOnlyList<Article>> ReadAsync(string path, Action<string> told, CancellationToken interrupted)
    {
        var articles = new List<Article>();
        var skipped = new List<string>();
        await foreach (var outcome in new CoverageReader().ReadAsync([path], null, interrupted))
        {
            if (outcome is ReadOutcome.Read read) articles.Add(read.Article);
            else if (outcome is ReadOutcome.Skipped skip) skipped.Add($"skipped {skip.Place}: {skip.Detail}");
        }
        if (articles.Count == 0 && await PlainAsync(path, interrupted) is { } plain) return [plain];
        foreach (var line in skipped) told(line);
        return articles;
    }

    // Text as a writer keeps it, without a head: a line is a paragraph.
    private static async Task<Article?> PlainAsync(string path, CancellationToken interrupted)
    {
        if (Path.GetExtension(path) is not (".txt" or ".text" or ".md" or ".markdown" or "") || new FileInfo(path).Length > MostBytes) return null;
        var lines = (await File.ReadAllLinesAsync(path, interrupted)).Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return lines.Count == 0 ? null : new Article { Id = Path.GetFileNameWithoutExtension(path), Source = NoSource, Paragraphs = lines };
    }
}

using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Checking;

/// <summary>Reads a draft: coverage in any format, which need not say whose it is, or text alone.</summary>
internal static class DraftReader
{
    public const string StandardInput = "-";
    private const string NoSource = "draft";
    private const int LongestExtension = 8;

    /// <summary>Whether this names a draft rather than being a quotation: something that is there, or that looks like a path.</summary>
    public static bool IsPath(string what) =>
        what == StandardInput || File.Exists(what) || Directory.Exists(what)
        || what.StartsWith("./", StringComparison.Ordinal) || what.StartsWith("../", StringComparison.Ordinal)
        || !what.Any(char.IsWhiteSpace) && (what.Contains(Path.DirectorySeparatorChar) || HasExtension(what));

    /// <param name="told">Told what of it was not read or was mended, and why.</param>
    public static async Task<Draft> ReadAsync(string path, Action<string> told, CancellationToken interrupted)
    {
        var (articles, skipped) = (new List<Article>(), 0);
        var input = path == StandardInput ? Console.OpenStandardInput() : null;
        await foreach (var outcome in new CoverageReader { UsualSource = NoSource }.ReadAsync([path], input, interrupted))
        {
            if (outcome is ReadOutcome.Read read)
            {
                articles.Add(read.Article);
                foreach (var warning in read.Warnings) told($"warning {read.Place}: {warning}");
            }
            else if (outcome is ReadOutcome.Skipped skip)
            {
                skipped++;
                told($"skipped ({ReasonText.Of(skip.Reason)}) {skip.Place}: {skip.Detail}");
            }
        }
        return new Draft(articles, skipped);
    }

    private static bool HasExtension(string what) =>
        Path.GetExtension(what) is { Length: > 1 and <= LongestExtension } extension && extension.Skip(1).All(char.IsAsciiLetterOrDigit);
}

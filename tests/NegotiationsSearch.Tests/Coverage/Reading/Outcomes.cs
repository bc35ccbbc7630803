using System.IO.Compression;
using System.Text;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>Reads coverage to its end.</summary>
internal static class Outcomes
{
    public static Task<List<ReadOutcome>> ReadAsync(params string[] paths) => ReadAsync(paths, null, null);

    public static Task<List<ReadOutcome>> FromTextAsync(string text, ReadingLimits? limits = null) =>
        FromBytesAsync(Encoding.UTF8.GetBytes(text), limits);

    public static Task<List<ReadOutcome>> FromBytesAsync(byte[] bytes, ReadingLimits? limits = null) =>
        FromStreamAsync(new MemoryStream(bytes), limits);

    public static Task<List<ReadOutcome>> FromStreamAsync(Stream stream, ReadingLimits? limits = null) => ReadAsync(["-"], stream, limits);

    public static async Task<List<ReadOutcome>> ReadAsync(IReadOnlyList<string> paths, Stream? standardInput, ReadingLimits? limits)
    {
        var outcomes = new List<ReadOutcome>();
        var reading = new CoverageReader(limits).ReadAsync(paths, standardInput, TestContext.Current.CancellationToken);
        await foreach (var outcome in reading) outcomes.Add(outcome);
        return outcomes;
    }

    public static Article Article(ReadOutcome outcome) => Assert.IsType<ReadOutcome.Read>(outcome).Article;

    /// <summary>The reasons of the skips in order; null stands for an article.</summary>
    public static IEnumerable<SkipReason?> Reasons(IEnumerable<ReadOutcome> outcomes) =>
        outcomes.Select(outcome => (outcome as ReadOutcome.Skipped)?.Reason);

    public static byte[] Gzip(byte[] bytes)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        return compressed.ToArray();
    }
}

namespace NegotiationsSearch.Benchmarks.Extraction;

/// <summary>
/// <c>extraction FILE</c>: quotations out of a file of coverage on one thread, and out of text that makes a careless
/// extractor slow.
/// </summary>
internal static class ExtractionCommand
{
    private const string Usage =
        """
        extraction FILE [--write]   extract on one thread from FILE and from hostile text; --write keeps the tables as Results/extraction.md
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is not [var file, .. var rest] || file.StartsWith('-') || rest is not ([] or ["--write"]))
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }
        var coverage = await CoverageRun.MeasureAsync(file);
        var hostile = HostileRun.Measure();
        ExtractionReport.Write(Console.Out, coverage, hostile);
        if (rest.Length > 0) ExtractionReport.Save(coverage, hostile);
        return 0;
    }
}

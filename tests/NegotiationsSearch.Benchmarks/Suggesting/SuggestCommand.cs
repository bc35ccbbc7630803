using NegotiationsSearch.Benchmarks.Scale;

namespace NegotiationsSearch.Benchmarks.Suggesting;

/// <summary><c>suggest FILE</c>: indexes a file with the real program, serves it, and measures completions over HTTP.</summary>
internal static class SuggestCommand
{
    private const string Usage =
        """
        suggest FILE [--write]        index FILE into a temporary directory, serve it and measure; --write keeps the table as Results/suggest.md
        suggest --index DIR [--write] measure over an index that is there
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--index", var directory, .. var rest] when rest is [] or ["--write"]:
                await MeasureAsync(directory, write: rest.Length > 0);
                return 0;
            case [var file, .. var rest] when !file.StartsWith('-') && rest is [] or ["--write"]:
                await IndexAndMeasureAsync(file, write: rest.Length > 0);
                return 0;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task IndexAndMeasureAsync(string file, bool write)
    {
        var directory = Directory.CreateTempSubdirectory("negotiations-suggest-");
        try
        {
            await IndexingRun.MeasureAsync(file, directory.FullName);
            await MeasureAsync(directory.FullName, write);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(string directory, bool write)
    {
        var results = await SuggestRun.MeasureAsync(directory);
        SuggestReport.Write(Console.Out, results);
        if (write) SuggestReport.Save(results);
    }
}

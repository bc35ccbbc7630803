namespace NegotiationsSearch.Benchmarks.Scale;

/// <summary><c>scale FILE</c>: indexes a file with the real program, serves it, and measures both from outside.</summary>
internal static class ScaleCommand
{
    private const string Usage =
        """
        scale FILE [--write]        index FILE into a temporary directory, serve it and measure; --write keeps the table as Results/scale.md
        scale --index DIR           measure searching alone, over an index that is there
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--index", var directory]:
                ScaleReport.Write(Console.Out, indexing: null, await SearchRun.MeasureAsync(directory));
                return 0;
            case [var file, .. var rest] when !file.StartsWith('-') && rest is [] or ["--write"]:
                await MeasureAsync(file, write: rest.Length > 0);
                return 0;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task MeasureAsync(string file, bool write)
    {
        var directory = Directory.CreateTempSubdirectory("negotiations-scale-");
        try
        {
            var indexing = await IndexingRun.MeasureAsync(file, directory.FullName);
            var searches = await SearchRun.MeasureAsync(directory.FullName);
            ScaleReport.Write(Console.Out, indexing, searches);
            if (write) ScaleReport.Save(indexing, searches);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}

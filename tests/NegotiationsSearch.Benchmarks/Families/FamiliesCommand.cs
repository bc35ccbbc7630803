using System.Globalization;
using System.IO.Compression;

namespace NegotiationsSearch.Benchmarks.Families;

/// <summary><c>families FILE</c>: indexes a part and the whole of a file with the real program, and measures what families cost and hold.</summary>
internal static class FamiliesCommand
{
    private const int PartParagraphs = 50_000;
    private const int ParagraphsAnArticle = 25;

    private const string Usage =
        """
        families FILE               index 50,000 paragraphs of FILE, then FILE, and measure families in both
        families --index DIR        measure over an index that is there
        families --read DIR N       N families of two or more outlets, chosen by chance, to be read
        """;

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--index", var directory]:
                FamiliesRun.Measure(directory).Write(Console.Out);
                return 0;
            case ["--read", var directory, var count]:
                FamiliesReading.Write(directory, int.Parse(count, CultureInfo.InvariantCulture), Console.Out);
                return 0;
            case [var file] when !file.StartsWith('-'):
                await MeasureAsync(file);
                return 0;
            default:
                await Console.Error.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task MeasureAsync(string file)
    {
        var directory = Directory.CreateTempSubdirectory("negotiations-families-");
        try
        {
            var part = Path.Combine(directory.FullName, "part.jsonl");
            CopyArticles(file, part, PartParagraphs / ParagraphsAnArticle);
            foreach (var coverage in new[] { part, file })
            {
                var index = Path.Combine(directory.FullName, "index-" + Path.GetFileName(coverage));
                var indexing = await Scale.IndexingRun.MeasureAsync(coverage, index);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{indexing.Paragraphs:N0} paragraphs: {indexing.Wall.TotalSeconds:0.0} s, {indexing.Processor.TotalSeconds:0.0} s CPU"));
                FamiliesRun.Measure(index).Write(Console.Out);
            }
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void CopyArticles(string file, string part, int articles)
    {
        using var stream = File.OpenRead(file);
        var isPacked = file.EndsWith(".gz", StringComparison.Ordinal);
        using var lines = new StreamReader(isPacked ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        using var output = new StreamWriter(part);
        for (var i = 0; i < articles && lines.ReadLine() is { } line; i++) output.WriteLine(line);
    }
}

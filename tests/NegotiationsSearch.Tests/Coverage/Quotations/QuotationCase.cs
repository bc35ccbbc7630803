using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>A construction and the quotations it must give, as TestData/quotations/README.md describes them.</summary>
internal sealed record QuotationCase(string Name, string Language, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Expected)
{
    private static string Folder => Path.Combine(RepositoryPaths.TestData, "quotations");

    public static IEnumerable<string> Files => System.IO.Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static IEnumerable<QuotationCase> In(string file)
    {
        foreach (var block in File.ReadAllText(Path.Combine(Folder, file + ".txt")).Split("## ").Skip(1))
        {
            var lines = block.Split('\n');
            var expected = Marked(lines, "- ").Where(line => line != "nothing").ToList();
            yield return new QuotationCase(lines[0].Trim(), LanguageOf(lines[0].Trim()), Marked(lines, "> ").ToList(), expected);
        }
    }

    public Article Article => new() { Id = "case", Source = "Sarn Courier", Language = Language, Paragraphs = Paragraphs };

    private static string LanguageOf(string name) => name.EndsWith(']') ? name[(name.LastIndexOf('[') + 1)..^1] : "en";

    private static IEnumerable<string> Marked(string[] lines, string mark) =>
        lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].TrimEnd());
}

using System.Text.RegularExpressions;
using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

/// <summary>A construction and the quotations it must give, as TestData/quotations/README.md describes them.</summary>
/// <param name="Sieve">The sieve it exercises, by its class without "Sieve", or <see cref="FindingWords"/>.</param>
internal sealed partial record QuotationCase(
    string Name, string? Sieve, string Language, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Expected)
{
    private static readonly PublicationDate Friday = new(new DateOnly(2025, 5, 16));

    /// <summary>What a case names instead of a sieve when it is about which words are a quotation at all.</summary>
    public const string FindingWords = "Marks";

    private static string Folder => Path.Combine(RepositoryPaths.TestData, "quotations");

    /// <summary>The suites that must give exactly what they state.</summary>
    public static IEnumerable<string> Files => FilesIn("");

    /// <summary>The suites of what is known not to work yet.</summary>
    public static IEnumerable<string> KnownFailures => FilesIn("known-failures");

    /// <summary>The suites that also state to whom, where, through whom and when.</summary>
    public static IEnumerable<string> Circumstances => FilesIn("circumstances");

    /// <summary>Null for an article without a date.</summary>
    public PublicationDate? Published { get; private init; } = Friday;

    /// <summary>Whether it is about what its sieve must leave alone.</summary>
    public bool IsRefusal => Expected.Count == 0 || Expected.Any(line => line.Split(" | ")[1] == "?");

    public Article Article => new() { Id = "case", Source = "Sarn Courier", Language = Language, Published = Published, Paragraphs = Paragraphs };

    public static IEnumerable<QuotationCase> In(string file) =>
        File.ReadAllText(Path.Combine(Folder, file + ".txt")).Split("## ").Skip(1).Select(Read);

    private static QuotationCase Read(string block)
    {
        var lines = block.Split('\n');
        var name = lines[0].Trim();
        var tags = Tag().Matches(name).Select(tag => tag.Groups[1].Value).ToLookup(tag => tag.Length == 2);
        var expected = Marked(lines, "- ").Where(line => line != "nothing").ToList();
        return new QuotationCase(
            name, tags[false].SingleOrDefault(), tags[true].SingleOrDefault("en"), Marked(lines, "> ").ToList(), expected)
        {
            Published = PublishedOf(lines),
        };
    }

    private static PublicationDate? PublishedOf(string[] lines) =>
        Marked(lines, "@ ").SingleOrDefault() is not { } given ? Friday : PublicationDate.TryParse(given, out var date) ? date : null;

    private static IEnumerable<string> FilesIn(string subfolder) =>
        System.IO.Directory.GetFiles(Path.Combine(Folder, subfolder), "*.txt")
            .Select(file => Path.Combine(subfolder, Path.GetFileNameWithoutExtension(file)))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Marked(string[] lines, string mark) =>
        lines.Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].TrimEnd());

    [GeneratedRegex(@"\[(\w+)\](?=[\[\]\w\s]*$)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.House;

/// <summary>What a reader of the repository should never trip over.</summary>
public sealed partial class TidinessTests
{
    private const int MostLines = 400;
    private const string InstalledPackages = "node_modules";

    private static readonly string[] Folders = ["", "src", "tests", ".ci"];
    private static readonly string[] Pages = ["README.md", "ARCHITECTURE.md"];
    private static readonly string[] TextEndings =
    [
        ".cs", ".csproj", ".props", ".json", ".jsonl", ".md", ".txt", ".yml", ".yaml", ".sln", ".html", ".css", ".js",
        ".editorconfig",
    ];

    [Fact]
    public void No_file_is_longer_than_can_be_read_at_once() =>
        Assert.Empty(SourceFile.Under("").Where(file => file.Lines().Length > MostLines).Select(file => file.Path));

    [Fact]
    public void No_text_file_holds_unfinished_business_or_a_path_of_a_machine()
    {
        var found = from path in TextFiles()
                    from line in File.ReadLines(path)
                    let match = Unwanted().Match(line)
                    where match.Success
                    select $"{Path.GetRelativePath(RepositoryPaths.Root, path)}: {match.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void Every_link_of_the_pages_leads_somewhere()
    {
        foreach (var page in Pages.Where(page => File.Exists(Path.Combine(RepositoryPaths.Root, page))))
            Assert.Empty(BrokenLinks(page, File.ReadAllText(Path.Combine(RepositoryPaths.Root, page))));
    }

    [Theory]
    [InlineData("See [the page](nowhere.md).", 1)]
    [InlineData("See [the tests](tests) and [LICENSE](LICENSE#top), [us](#us), [them](https://example.org/none).", 0)]
    [InlineData("## Us & them\n\nSee [above](#us--them) and [nowhere](#nowhere).", 1)]
    public void A_broken_link_is_noticed(string text, int broken) =>
        Assert.Equal(broken, BrokenLinks("README.md", text.Contains("#us)", StringComparison.Ordinal) ? "# Us\n" + text : text).Count());

    private static IEnumerable<string> BrokenLinks(string page, string text)
    {
        var headings = Heading().Matches(text).Select(match => Anchor(match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var target in Link().Matches(text).Select(match => match.Groups[1].Value).Where(target =>
            !target.Contains("://", StringComparison.Ordinal)))
        {
            var (path, fragment) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
            if (path.Length == 0 ? !headings.Contains(fragment!) : !Path.Exists(Path.Combine(RepositoryPaths.Root, path)))
                yield return $"{page}: {target}";
        }
    }

    // As GitHub makes them: letters and digits in lower case, spaces as hyphens, other marks dropped.
    private static string Anchor(string heading) =>
        string.Concat(heading.Trim().ToLowerInvariant().Where(unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '_')).Replace(' ', '-');

    private static IEnumerable<string> TextFiles() =>
        from folder in Folders
        let option = folder.Length == 0 ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories
        where System.IO.Directory.Exists(Path.Combine(RepositoryPaths.Root, folder))
        from path in System.IO.Directory.GetFiles(Path.Combine(RepositoryPaths.Root, folder), "*", option)
        where TextEndings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal)) && !path.Contains(InstalledPackages, StringComparison.Ordinal)
        select path;

    // Written in pieces, so that this file is not what it looks for.
    [GeneratedRegex(
        @"\b(?:TO[D]O|FIX[M]E|HA[C]K|X[X]X)\b|(?<![\w.:/])/(?:ho[m]e|wo[r]k|Use[r]s|ro[o]t|tm[p])/\w|\b[A-Z]:\\Use[r]s\\",
        RegexOptions.CultureInvariant)]
    private static partial Regex Unwanted();

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\(([^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}

namespace NegotiationsSearch.Browser.InstantSearch;

/// <summary>Where the published packages and the page that uses them lie.</summary>
internal static class Packages
{
    private const string None =
        "NO PACKAGES, NOT TESTED WITH INSTANTSEARCH: run npm ci in tests/NegotiationsSearch.Browser/InstantSearch.";

    private static readonly string[] Needed = ["algoliasearch", "instantsearch.js", "@docsearch/js"];
    private static readonly string Folder = Path.Combine(Root(), "tests", "NegotiationsSearch.Browser", "InstantSearch");

    public static string Page => Path.Combine(Folder, "Page");

    public static string Installed => Path.Combine(Folder, "node_modules");

    /// <summary>Skips the test where they are not installed.</summary>
    public static void Need()
    {
        var areThere = Needed.All(package => Directory.Exists(Path.Combine(Installed, package)));
        if (!areThere) Console.Error.WriteLine(None);
        Assert.SkipUnless(areThere, None);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NegotiationsSearch.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No NegotiationsSearch.sln above {AppContext.BaseDirectory}.");
        return folder.FullName;
    }
}

namespace NegotiationsSearch.Tests;

/// <summary>Where the tests find the repository's own files, and the shared corpora when these lie beside it.</summary>
internal static class RepositoryPaths
{
    public static string Root { get; } = FindRoot();

    public static string TestData { get; } = Path.Combine(Root, "tests", "NegotiationsSearch.Tests", "TestData");

    /// <summary>The folder beside the repository that holds real coverage; null on a machine without it.</summary>
    public static string? Shared { get; } = Existing(Path.Combine(Root, "..", "shared"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NegotiationsSearch.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No NegotiationsSearch.sln above {AppContext.BaseDirectory}.");
        return folder.FullName;
    }

    private static string? Existing(string folder) => System.IO.Directory.Exists(folder) ? Path.GetFullPath(folder) : null;
}

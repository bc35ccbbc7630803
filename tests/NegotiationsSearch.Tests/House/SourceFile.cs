using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.House;

/// <summary>A C# file of src.</summary>
internal sealed partial record SourceFile(string Path)
{
    public static string Root { get; } = System.IO.Path.Combine(RepositoryPaths.Root, "src");

    /// <summary>All files of a folder of src and below it.</summary>
    public static IReadOnlyList<SourceFile> Under(string folder) => Find(folder, SearchOption.AllDirectories);

    /// <summary>The files of a folder alone.</summary>
    public static IReadOnlyList<SourceFile> In(string folder) => Find(folder, SearchOption.TopDirectoryOnly);

    public string[] Lines() => File.ReadAllLines(System.IO.Path.Combine(Root, Path));

    /// <summary>The names in its usings, and every name of several parts that its code spells out in full; comments and texts left out.</summary>
    public IEnumerable<string> Names() =>
        from line in Lines()
        where !line.StartsWith("namespace ", StringComparison.Ordinal)
        from Match match in FullName().Matches(WithoutTexts().Replace(line, "\"\""))
        select match.Value;

    private static IReadOnlyList<SourceFile> Find(string folder, SearchOption option) =>
        [.. System.IO.Directory.GetFiles(System.IO.Path.Combine(Root, folder), "*.cs", option)
            .Select(path => new SourceFile(System.IO.Path.GetRelativePath(Root, path).Replace('\\', '/')))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))];

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""|//.*$", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutTexts();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.[A-Z]\w*)+", RegexOptions.CultureInvariant)]
    private static partial Regex FullName();
}

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>An empty directory to run the program in, with a small fictional coverage at hand.</summary>
internal sealed class Workplace : IDisposable
{
    public static string Data { get; } = Path.Combine(RepositoryPaths.TestData, "EndToEnd");

    public static string Coverage { get; } = Path.Combine(Data, "coverage");

    public string Root { get; } = System.IO.Directory.CreateTempSubdirectory("negotiations-search-").FullName;

    public string Index => Path.Combine(Root, "index");

    public Task<ProgramRun> RunAsync(params string[] arguments) => ProgramRun.RunAsync(Root, arguments);

    /// <summary>Indexes one of the coverage's files, or all of it without a name.</summary>
    public Task<ProgramRun> IndexAsync(string file = "") => RunAsync("index", Path.Combine(Coverage, file));

    public string Write(string name, params IEnumerable<string> lines)
    {
        var path = Path.Combine(Root, name);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }

    public void Dispose() => System.IO.Directory.Delete(Root, recursive: true);
}

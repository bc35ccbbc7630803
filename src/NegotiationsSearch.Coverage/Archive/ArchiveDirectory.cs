using System.Globalization;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>The names in an archive's directory: <c>coverage-0001.jsonl.gz</c> is generation 1, and <c>….tmp</c> is not yet one.</summary>
internal sealed class ArchiveDirectory(string directory)
{
    private const string Prefix = "coverage-";
    private const string Suffix = ".jsonl.gz";
    private const string Unfinished = ".tmp";

    public string PathOf(int generation) =>
        Path.Combine(directory, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{generation:0000}{Suffix}"));

    public string UnfinishedPathOf(int generation) => PathOf(generation) + Unfinished;

    /// <summary>Makes the directory, and those above it, so that they survive a power loss too.</summary>
    public void Create() => Create(Path.GetFullPath(directory));

    /// <summary>The highest generation; 0 when there is none yet.</summary>
    public int Current() => Generations().DefaultIfEmpty().Max();

    /// <summary>Gives a finished file its name, for good.</summary>
    public void Publish(int generation)
    {
        File.Move(UnfinishedPathOf(generation), PathOf(generation));
        DirectorySync.Flush(directory);
    }

    /// <summary>Takes back a generation that could not be finished or published.</summary>
    public void Withdraw(int generation)
    {
        File.Delete(UnfinishedPathOf(generation));
        File.Delete(PathOf(generation));
    }

    /// <summary>Deletes what a crash, or a purge that has just ended, left beside the current generation.</summary>
    public void DeleteLeftovers(int current)
    {
        var leftovers = Directory.EnumerateFiles(directory, Prefix + "*" + Suffix + Unfinished)
            .Concat(Generations().Where(generation => generation < current).Select(PathOf)).ToList();
        if (leftovers.Count == 0) return;
        leftovers.ForEach(File.Delete);
        DirectorySync.Flush(directory);
    }

    private static void Create(string path)
    {
        if (Directory.Exists(path)) return;
        var parent = Path.GetDirectoryName(path);
        if (parent is not null) Create(parent);
        Directory.CreateDirectory(path);
        if (parent is not null) DirectorySync.Flush(parent);
    }

    private IEnumerable<int> Generations() =>
        from file in Directory.EnumerateFiles(directory, Prefix + "*" + Suffix)
        let number = Path.GetFileName(file)[Prefix.Length..^Suffix.Length]
        where int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        select int.Parse(number, CultureInfo.InvariantCulture);
}

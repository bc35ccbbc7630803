using BenchmarkDotNet.Attributes;
using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>The whole sample as one batch, compressed and synced to disk.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ArchiveBenchmarks
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("negotiations-archive-");
    private readonly ArchiveRecord[] _records =
        [.. SampleArticles.Read().Select(article => new ArchiveRecord.Version(article, DateTimeOffset.UnixEpoch))];

    private ArticleArchive _archive = null!;

    [GlobalSetup]
    public void Open() => _archive = ArticleArchive.Open(_directory.FullName);

    [GlobalCleanup]
    public void Close()
    {
        _archive.Dispose();
        _directory.Delete(recursive: true);
    }

    [Benchmark]
    public int Append() => _archive.Append(_records).Count;
}

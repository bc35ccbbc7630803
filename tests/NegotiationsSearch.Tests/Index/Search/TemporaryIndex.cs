using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>An index on disk, written as the program writes it and deleted with its test.</summary>
internal sealed class TemporaryIndex : IDisposable
{
    private readonly DirectoryInfo _directory = System.IO.Directory.CreateTempSubdirectory("search-suite-");
    private readonly ArticleIndexWriter _writer;
    private int _commits;

    public TemporaryIndex(TimeProvider? time = null)
    {
        var layout = new IndexLayout(_directory.FullName, time ?? TimeProvider.System);
        var epoch = layout.NewEpochName();
        System.IO.Directory.CreateDirectory(layout.EpochPath(epoch));
        _writer = ArticleIndexWriter.Open(layout.EpochPath(epoch), time);
        Write(_ => { });
        layout.SwitchTo(epoch);
    }

    public string Path => _directory.FullName;

    /// <summary>Writes and commits.</summary>
    public void Write(Action<ArticleIndexWriter> write)
    {
        write(_writer);
        _writer.Commit($"0:{++_commits}");
    }

    public void Dispose()
    {
        _writer.Dispose();
        _directory.Delete(recursive: true);
    }
}

using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>Writes a new epoch from the archive beside the living one, then switches. Servers follow; nothing is read from the old epoch.</summary>
internal sealed class EpochRebuild(WritableIndex index, RunTally tally, RunProgress progress, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken interrupted)
    {
        var former = index.Layout.CurrentEpoch();
        var epoch = index.Layout.NewEpochName();
        var path = index.Layout.EpochPath(epoch);
        try
        {
            var writer = await WriteAsync(path, interrupted);
            index.Layout.SwitchTo(epoch);
            index.Use(writer);
        }
        catch
        {
            Directory.Delete(path, recursive: true);
            throw;
        }
        // A server may just have read CURRENT, so the former epoch stays until the next writer starts.
        index.Layout.DeleteEpochsExcept(epoch, former);
    }

    private async Task<ArticleIndexWriter> WriteAsync(string path, CancellationToken interrupted)
    {
        var archive = index.Archive;
        var writer = ArticleIndexWriter.Open(path);
        try
        {
            var replay = new ArchiveReplay(archive, tally, progress, clock);
            await replay.RunAsync(writer, archive.Start, interrupted);
            writer.Commit(archive.End.ToString());
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }
}

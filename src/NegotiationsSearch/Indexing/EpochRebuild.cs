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
        try
        {
            index.Use(await WriteAsync(epoch, interrupted));
        }
        catch
        {
            Discard(former);
            throw;
        }
        // A server may just have read CURRENT, so the former epoch stays until the next writer starts.
        index.Layout.DeleteEpochsExcept(epoch, former);
    }

    private async Task<ArticleIndexWriter> WriteAsync(string epoch, CancellationToken interrupted)
    {
        var archive = index.Archive;
        var writer = ArticleIndexWriter.Open(index.Layout.EpochPath(epoch));
        try
        {
            var replay = new ArchiveReplay(archive, index.Corrections.Book, tally, progress, clock);
            await replay.RunAsync(writer, archive.Start, interrupted);
            writer.Commit(archive.End.ToString());
            index.Layout.SwitchTo(epoch);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    // The failure may have come after the switch, and what CURRENT names is never deleted. What cannot be told apart now the next writer clears away.
    private void Discard(string? former)
    {
        try
        {
            index.Layout.DeleteEpochsExcept(index.Layout.CurrentEpoch(), former);
        }
        catch (IOException)
        {
        }
    }
}

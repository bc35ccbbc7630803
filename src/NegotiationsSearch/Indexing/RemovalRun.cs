using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Mapping;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>
/// One run that removes articles for good, or lets them in again. The archive learns of it first, so that a crash in
/// between loses nothing.
/// </summary>
internal sealed class RemovalRun(RunProgress progress, TimeProvider clock)
{
    /// <param name="directory">The index directory.</param>
    /// <param name="target">What is removed.</param>
    /// <param name="purge">Whether the text is taken out of the archive too.</param>
    /// <param name="interrupted">Gives the run up; a removal that was recorded is carried out when the index is next written.</param>
    public async Task<RemovalReport> RemoveAsync(string directory, RemovalTarget target, bool purge, CancellationToken interrupted)
    {
        using var index = await OpenAsync(directory, interrupted);
        target = TargetResolution.ToRemove(target, index.Writer);
        var key = RemovalMapping.ToRemovedKey(target.Key);
        var articles = index.Writer.Find(key, target.Value);
        index.Archive.Append([new ArchiveRecord.Removal(target.Key, target.Value, clock.GetUtcNow())]);
        index.Writer.Remove(key, target.Value);
        index.Writer.Commit(index.Archive.End.ToString());
        var purged = purge ? await PurgeAsync(index, target, interrupted) : (int?)null;
        var corrections = index.Corrections.Publish(index.Writer.Lookup);
        return new RemovalReport(index.Layout.Root, "removed", target.Key, target.Value)
        {
            Articles = articles.Count,
            Article = target.Key != RemovalKey.Source && articles is [var article]
                ? new RemovedArticle(article.Id, article.Url, article.Source, article.Title)
                : null,
            PurgedVersions = purged,
            Corrections = corrections?.Warnings is { Count: > 0 } ? corrections : null,
        };
    }

    /// <summary>Takes a removal back. The articles return when they are read again.</summary>
    public async Task<RemovalReport> RestoreAsync(string directory, RemovalTarget target, CancellationToken interrupted)
    {
        using var index = await OpenAsync(directory, interrupted);
        target = TargetResolution.ToRestore(target, index.Writer);
        var key = RemovalMapping.ToRemovedKey(target.Key);
        var wasRemoved = index.Writer.IsRemoved(key, target.Value);
        index.Archive.Append([new ArchiveRecord.Restoration(target.Key, target.Value, clock.GetUtcNow())]);
        index.Writer.Restore(key, target.Value);
        index.Writer.Commit(index.Archive.End.ToString());
        return new RemovalReport(index.Layout.Root, "restored", target.Key, target.Value)
        {
            WasRemoved = wasRemoved,
            IsStillRemoved = index.Writer.IsRemoved(key, target.Value),
        };
    }

    /// <summary>Empties an index of all text, so that something else can be read into it beside a living server.</summary>
    public async Task PurgeEverythingAsync(string directory, CancellationToken interrupted)
    {
        using var index = await OpenAsync(directory, interrupted);
        if (index.Archive.Purge(_ => true) > 0) await new EpochRebuild(index, new RunTally(), progress, clock).RunAsync(interrupted);
    }

    private async Task<WritableIndex> OpenAsync(string directory, CancellationToken interrupted)
    {
        var index = WritableIndex.Lock(directory);
        try
        {
            await new IndexOpening(index, progress, clock).RunAsync(interrupted);
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    // The epoch is written anew so that no deleted text is left in its files either, and the former one goes at once.
    private async Task<int> PurgeAsync(WritableIndex index, RemovalTarget target, CancellationToken interrupted)
    {
        var purged = index.Archive.Purge(target.Includes);
        await new EpochRebuild(index, new RunTally(), progress, clock).RunAsync(interrupted);
        index.Layout.DeleteEpochsExcept(index.Layout.CurrentEpoch());
        return purged;
    }
}

using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing;

/// <summary>
/// Makes an index ready for writing: replays what the archive holds and the index lacks, and writes a new epoch where there is none,
/// where it is of another schema or of another generation of the archive, or where it is damaged.
/// </summary>
internal sealed class IndexOpening(WritableIndex index, RunProgress progress, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken interrupted)
    {
        if (index.Archive.MendedBytes > 0)
            progress.Say($"The last run was cut short: {index.Archive.MendedBytes} bytes of an unfinished batch were taken off the archive.");
        var epoch = UsableEpoch();
        if (epoch is null) await RebuildAsync(interrupted);
        else await ContinueAsync(epoch, interrupted);
        index.Settle();
    }

    private string? UsableEpoch()
    {
        if (index.Layout.CurrentEpoch() is not { } epoch) return null;
        var path = index.Layout.EpochPath(epoch);
        if (!Directory.Exists(path)) return null;
        if (!index.StoppedUncleanly) return epoch;
        progress.Say("The last run did not end in order: checking the index.");
        var check = EpochCheck.Run(path);
        if (check.Problem is { } problem) progress.Say(problem);
        return check.IsSound ? epoch : null;
    }

    private async Task ContinueAsync(string epoch, CancellationToken interrupted)
    {
        index.Use(ArticleIndexWriter.Open(index.Layout.EpochPath(epoch)));
        index.Layout.DeleteEpochsExcept(epoch);
        if (!ArchivePosition.TryParse(index.Writer.ArchivePosition, out var position) || !index.HasInArchive(position)) await RebuildAsync(interrupted);
        else if (position != index.Archive.End) await ReplayAsync(position, interrupted);
    }

    private Task RebuildAsync(CancellationToken interrupted)
    {
        if (index.Archive.ReadFrom(index.Archive.Start).Any()) progress.Say("Building the index anew from the archive.");
        return new EpochRebuild(index, new RunTally(), progress, clock).RunAsync(interrupted);
    }

    private Task ReplayAsync(ArchivePosition from, CancellationToken interrupted)
    {
        progress.Say("Bringing the index up to the archive.");
        return new ArchiveReplay(index.Archive, new RunTally(), progress, clock).RunAsync(index.Writer, from, interrupted);
    }
}

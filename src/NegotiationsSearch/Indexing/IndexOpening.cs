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
        TellOfMending(index, progress);
        var epoch = UsableEpoch();
        if (epoch is null) await RebuildAsync(interrupted);
        else await ContinueAsync(epoch, interrupted);
        index.Corrections.Apply(index, progress);
        index.Settle();
    }

    /// <summary>Says what opening the archive cut off, if anything.</summary>
    public static void TellOfMending(WritableIndex index, RunProgress progress)
    {
        if (index.Archive.MendedBytes > 0)
            progress.Say($"The last run was cut short: {index.Archive.MendedBytes} bytes of an unfinished batch were taken off the archive.");
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
        index.Layout.DeleteEpochsExcept(epoch);
        if (Open(index.Layout.EpochPath(epoch)) is not { } writer)
        {
            await RebuildAsync(interrupted);
            return;
        }
        index.Use(writer);
        if (!ArchivePosition.TryParse(index.Writer.ArchivePosition, out var position) || !index.HasInArchive(position))
            await RebuildAsync(interrupted);
        else if (position != index.Archive.End) await ReplayAsync(position, interrupted);
    }

    // Null when it is damaged although the last run ended in order, as a failing disk leaves it.
    private ArticleIndexWriter? Open(string path)
    {
        try
        {
            return ArticleIndexWriter.Open(path);
        }
        catch (Exception) when (EpochCheck.Run(path) is { Problem: { } problem })
        {
            progress.Say(problem);
            return null;
        }
    }

    private Task RebuildAsync(CancellationToken interrupted)
    {
        if (index.Archive.ReadFrom(index.Archive.Start).Any()) progress.Say("Building the index anew from the archive.");
        return new EpochRebuild(index, new RunTally(), progress, clock).RunAsync(interrupted);
    }

    private Task ReplayAsync(ArchivePosition from, CancellationToken interrupted)
    {
        progress.Say("Bringing the index up to the archive.");
        return new ArchiveReplay(index.Archive, index.Corrections.Book, new RunTally(), progress, clock).RunAsync(index.Writer, from, interrupted);
    }
}

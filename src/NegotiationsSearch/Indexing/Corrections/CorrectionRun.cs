using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing.Corrections;

/// <summary>One run that applies the corrections by hand, or tells how they stand.</summary>
internal static class CorrectionRun
{
    /// <param name="directory">The index directory.</param>
    /// <param name="corrections">The editors' file; null for the one in the index directory.</param>
    /// <param name="progress">Told how the run gets on.</param>
    /// <param name="clock">The time.</param>
    /// <param name="interrupted">Gives the run up.</param>
    public static async Task<CorrectionsReport> ApplyAsync(
        string directory, string? corrections, RunProgress progress, TimeProvider clock, CancellationToken interrupted)
    {
        using var index = WritableIndex.Lock(directory);
        var desk = index.Corrections;
        desk.Take(corrections, progress);
        await new IndexOpening(index, progress, clock).RunAsync(interrupted);
        var summary = desk.Publish(index.Writer.Lookup);
        return CorrectionsReport.Of(index.Layout.Root, desk.Book.Entries, desk.Book.List(index.Writer.Lookup)) with
        {
            Warnings = summary?.Warnings ?? [],
            Problems = desk.Problems,
        };
    }

    /// <summary>How the corrections stand that were applied last. Only reads.</summary>
    public static CorrectionsReport Tell(string directory, string? corrections)
    {
        var layout = new IndexLayout(directory);
        var applied = CorrectionsFile.ReadApplied(layout);
        var entries = CorrectionsReader.Read(applied ?? "").Corrections;
        var list = CorrectionsFile.Read(layout) ?? CorrectionList.Empty;
        var edited = EditedCorrections.Read(layout, corrections, applied);
        var isChanged = edited.Text is not null && edited.Text != (applied ?? "");
        return CorrectionsReport.Of(layout.Root, entries, list) with
        {
            Warnings =
            [
                .. entries.Zip(list.Corrections)
                    .Select(each => CorrectionWarning.Of(each.First, each.Second, otherWords: null))
                    .OfType<string>(),
            ],
            Problems = isChanged ? ["The file has changed since it was applied. Run: corrections apply"] : edited.Problems,
        };
    }
}

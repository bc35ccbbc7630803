using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Indexing.Corrections;

/// <summary>
/// Keeps the corrections of an index: which are in force, when the editors' file has changed, what of the index that touches, and what is published.
/// The text last applied is kept beside the index, so that a broken or missing file takes nothing back. The caller holds the writer's lock.
/// </summary>
internal sealed class CorrectionDesk
{
    private const int RecordsAtOnce = 256;
    private readonly IndexLayout _layout;
    private readonly CorrectionBook _applied;
    private readonly string? _appliedText;
    private string? _editedText;

    /// <param name="layout">The index directory.</param>
    /// <param name="trusted">Whether what the last run published can be relied on: not when it was cut short.</param>
    public CorrectionDesk(IndexLayout layout, bool trusted)
    {
        _layout = layout;
        _appliedText = CorrectionsFile.ReadApplied(layout);
        _applied = new CorrectionBook(CorrectionsReader.Read(_appliedText ?? "").Corrections);
        if (trusted) Recall(_applied, Published(layout));
        Book = _applied;
    }

    /// <summary>The corrections in force.</summary>
    public CorrectionBook Book { get; private set; }

    /// <summary>Why the editors' file is passed over; empty when it is not.</summary>
    public IReadOnlyList<string> Problems { get; private set; } = [];

    /// <summary>Puts the editors' file in force. One with faults is passed over, and what was applied last stays.</summary>
    /// <param name="path">The file; null for the one in the index directory.</param>
    /// <param name="progress">Told what is wrong with it.</param>
    public void Take(string? path, RunProgress progress)
    {
        var edited = EditedCorrections.Read(_layout, path, _appliedText);
        Problems = edited.Problems;
        foreach (var problem in Problems) progress.Say(problem);
        if (Problems.Count > 0) progress.Say($"No correction was taken from this file; the {_applied.Entries.Count} last applied stay in force.");
        if (edited.Text is null) return;
        _editedText = edited.Text;
        Book = new CorrectionBook(edited.Entries);
        foreach (var entry in edited.Entries)
            if (_applied.Entries.FirstOrDefault(entry.IsSameAs) is { } same && _applied.OutcomeOf(same) is { } outcome) Book.Recall(entry, outcome);
    }

    /// <summary>Reads the articles anew that changed corrections are meant for, and commits. The index has to be open.</summary>
    public void Apply(WritableIndex index, RunProgress progress)
    {
        Book.FollowMoves(index.Writer.Lookup);
        _applied.FollowMoves(index.Writer.Lookup);
        var reader = new ArchiveReader(_layout.ArchivePath);
        var indexer = new RecordIndexer(index.Writer, new RunTally(), Book);
        var records = Touched()
            .Select(index.Writer.Lookup.FindByPublicId)
            .OfType<IndexedArticle>()
            .Select(article => Read(reader, article, progress)).OfType<(ArchiveAddress, ArchiveRecord)>();
        var isChanged = false;
        foreach (var round in records.Chunk(RecordsAtOnce))
        {
            indexer.Index(round);
            isChanged = true;
        }
        if (isChanged) index.Writer.Commit(index.Archive.End.ToString());
        if (_editedText is { } text && text != (_appliedText ?? "")) CorrectionsFile.WriteApplied(_layout, text);
    }

    /// <summary>Publishes what became of every correction. Everything written has to be committed.</summary>
    /// <returns>What to report; null when there is nothing to tell.</returns>
    public CorrectionsSummary? Publish(ArticleLookup lookup)
    {
        var list = Book.List(lookup);
        CorrectionsFile.Write(_layout, list);
        return CorrectionsSummary.Of(Book, list, Problems);
    }

    // What is the same as before and known to be settled needs nothing.
    private HashSet<string> Touched()
    {
        var settled = Book.Entries.Where(entry => Book.OutcomeOf(entry) is not null).ToList();
        var kept = settled.Where(entry => _applied.Entries.Any(entry.IsSameAs)).ToList();
        return
        [
            .. Book.Entries.Except(kept).Select(Book.CurrentArticleOf),
            .. _applied.Entries.Where(former => !Book.Entries.Any(former.IsSameAs)).Select(_applied.CurrentArticleOf),
        ];
    }

    private static (ArchiveAddress, ArchiveRecord)? Read(ArchiveReader reader, IndexedArticle article, RunProgress progress)
    {
        try
        {
            return ArchiveAddress.TryParse(article.ArchiveAddress, out var address) && reader.Read(address) is { } record ? (address, record) : null;
        }
        catch (ArchiveDamagedException damage)
        {
            progress.Say($"The corrections of article {article.Id} are not applied: {damage.Message}");
            return null;
        }
    }

    private static void Recall(CorrectionBook book, CorrectionList published)
    {
        if (book.Entries.Count != published.Corrections.Count) return;
        foreach (var (entry, outcome) in book.Entries.Zip(published.Corrections))
            if (entry.Quotation == outcome.GivenQuotation) book.Recall(entry, outcome);
    }

    private static CorrectionList Published(IndexLayout layout)
    {
        try
        {
            return CorrectionsFile.Read(layout) ?? CorrectionList.Empty;
        }
        catch (InvalidDataException)
        {
            // It is written anew at the end of the run.
            return CorrectionList.Empty;
        }
    }
}

using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>A quotation or a paragraph of the index that was compared with the checked text.</summary>
/// <param name="Reader">The reader of its segment.</param>
/// <param name="Document">Its document there.</param>
/// <param name="Stored">What the quotation's document keeps; null for a paragraph.</param>
/// <param name="Text">Its text, and where in it words are quoted.</param>
internal sealed record Passage(BlockReader Reader, int Document, StoredQuotation? Stored, QuotationText Text, WordSequence Words, Judgement Judgement)
{
    public bool IsProse => Stored is null;

    /// <summary>The row of its article in the segment.</summary>
    public int Article => Reader.Columns.Article[Document];

    /// <summary>Whether the words that were found stand in quotation marks, most of them.</summary>
    public bool IsQuoted()
    {
        var (quoted, all) = (0, 0);
        foreach (var run in Judgement.Runs.Where(run => run.Kind == DiffKind.Same))
            for (var word = run.OtherStart; word < run.OtherEnd; word++, all++)
                if (Text.Runs.Any(span => span.Quoted && Words.Start(word) >= span.Start && Words.Start(word) < span.End)) quoted++;
        return 2 * quoted >= all;
    }
}

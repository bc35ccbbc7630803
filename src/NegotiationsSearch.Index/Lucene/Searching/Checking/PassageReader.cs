using Lucene.Net.Index;
using NegotiationsSearch.Index.Checking;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>
/// Reads the quotations of candidate paragraphs, or the paragraphs themselves, and has each judged. Copies of one text are judged
/// once, and all together cost no more than a bound.
/// </summary>
internal sealed class PassageReader(BlockReaders blocks, PassageJudge judge, AlignedWords words, CancellationToken cancellation)
{
    private readonly Dictionary<string, (WordSequence Words, Judgement Judgement)> _judged = new(StringComparer.Ordinal);
    private readonly HashSet<(BlockReader, int)> _read = [];

    /// <summary>The quotations that stand in the paragraphs, each once.</summary>
    public List<Passage> Quotations(IReadOnlyList<int> paragraphs)
    {
        var passages = new List<Passage>();
        foreach (var (reader, document) in paragraphs.Select(blocks.Of))
            foreach (var row in reader.Columns.ParagraphQuotations.Of(document))
            {
                var quotation = reader.Columns.Quotations.Document[row];
                if (!_read.Add((reader, quotation))) continue;
                var stored = reader.StoredQuotationOf(quotation);
                if (Judge(reader, quotation, stored, reader.QuotationText(quotation, stored)) is { } passage) passages.Add(passage);
            }
        return passages;
    }

    /// <summary>The paragraphs as they stand.</summary>
    public List<Passage> Paragraphs(IReadOnlyList<int> paragraphs)
    {
        var passages = new List<Passage>();
        foreach (var (reader, document) in paragraphs.Select(blocks.Of))
        {
            var text = reader.ParagraphText(document);
            if (Judge(reader, document, null, new QuotationText(text, [])) is { } passage) passages.Add(passage);
        }
        return passages;
    }

    private Passage? Judge(BlockReader reader, int document, StoredQuotation? stored, QuotationText text)
    {
        cancellation.ThrowIfCancellationRequested();
        if (!_judged.TryGetValue(text.Text, out var judged))
        {
            if (judge.IsSpent) return null;
            var sequence = WordSequence.Of(text.Text, text.Joints)
                .WithMarked(stored is null ? MarkedWords.In(text.Text) : text.QuotedStretches());
            _judged[text.Text] = judged = (sequence, judge.Judge(words, sequence));
        }
        return new Passage(reader, document, stored, text, judged.Words, judged.Judgement);
    }
}

using Lucene.Net.Index;
using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>Counts the paragraphs that have a completion, and reads how the first of them print it.</summary>
internal sealed class CompletionReader(IndexSearcher searcher, PhraseMemory memory, CancellationToken cancellation)
{
    private const int MostRead = 5;
    private const int CountedBetweenChecks = 4096;

    /// <summary>Null when no paragraph has it.</summary>
    public Suggestion? Read(Completion completion) => memory.Counted.Get(completion.Key, () => Count(completion));

    private Suggestion? Count(Completion completion)
    {
        var (count, first) = Find(completion);
        if (count == 0) return null;
        var printed = Printed(completion.Phrase, first);
        var phrase = completion.Phrase.Count == 1 ? printed : $"\"{printed}\"";
        var query = string.Join(' ', completion.Apart.Append(phrase));
        return new Suggestion(SuggestionKind.Phrase, query, query, null, null, count);
    }

    private (long Count, List<int> First) Find(Completion completion)
    {
        var known = KnownCount(completion);
        var weight = searcher.CreateNormalizedWeight(completion.QueryOf(searcher.IndexReader));
        var (count, first) = (0L, new List<int>(MostRead));
        foreach (var leaf in searcher.IndexReader.Leaves)
        {
            cancellation.ThrowIfCancellationRequested();
            if (weight.GetScorer(leaf, leaf.AtomicReader.LiveDocs) is not { } scorer) continue;
            while (scorer.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                if (++count % CountedBetweenChecks == 0) cancellation.ThrowIfCancellationRequested();
                if (first.Count < MostRead) first.Add(leaf.DocBase + scorer.DocID);
                else if (known is not null) return (known.Value, first);
            }
        }
        return (count, first);
    }

    // Of a word or an indexed pair the index knows it, but for deleted documents.
    private int? KnownCount(Completion completion) => searcher.IndexReader.HasDeletions || completion.Apart.Count > 0 ? null : completion.Phrase switch
    {
        [var word] => searcher.IndexReader.DocFreq(new Term(IndexFields.TextExact, word)),
        [var former, var latter] when WordPairs.AreIndexed(former, latter) =>
            searcher.IndexReader.DocFreq(new Term(IndexFields.TextPairs, WordPairs.Join(former, latter))),
        _ => null,
    };

    private string Printed(IReadOnlyList<string> phrase, List<int> documents)
    {
        var form = new PrintedForm(phrase);
        foreach (var document in documents) form.Add(StoredFields.Text(searcher.IndexReader, document));
        return form.Best;
    }
}

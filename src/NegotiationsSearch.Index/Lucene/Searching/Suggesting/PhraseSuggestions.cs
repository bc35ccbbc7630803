using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>
/// Completes the last word by the words of the text: alone by the commonest, behind others by how the paragraphs go on that have those. Rather
/// than the positions of half the index, the texts of some paragraphs are read; what is found is then counted in all.
/// </summary>
internal sealed class PhraseSuggestions(IndexSearcher searcher, PeopleView view, PhraseMemory memory, CancellationToken cancellation)
{
    /// <summary>Found so many in a sample, the rest may be rare.</summary>
    private const int EnoughFound = 3;

    /// <summary>The most words tried that no paragraph read has behind the typed ones.</summary>
    private const int MostTried = 8;

    /// <summary>The letters from which a word is clear enough to go on behind it.</summary>
    private const int ClearFrom = 4;

    private const string Possessive = "'s";

    private readonly CompletionReader _reader = new(searcher, memory, cancellation);

    /// <summary>The commonest first.</summary>
    public IReadOnlyList<Suggestion> Find(TypedText typed, int most)
    {
        if (typed.Words.Count > 0) return Counted(Behind(typed, most), most);
        var words = Counted(Words(typed.Beginning, most), most);
        if (words.Count is 0 || words.Count == most || typed.Beginning.Length < ClearFrom) return words;
        var commonest = TypedText.Of(words[0].Value + " ");
        if (commonest is null) return words;
        return [.. words, .. Counted(Behind(commonest, most - words.Count), most - words.Count).Where(suggestion => suggestion.Count > 1)];
    }

    private IEnumerable<Completion> Words(string beginning, int most) =>
        WordsBeginning.Commonest(searcher.IndexReader, view, beginning, most).Select(word => new Completion([], [word]));

    private List<Completion> Behind(TypedText typed, int most)
    {
        var (found, isWhole) = Read(typed, new Completion([], typed.Words));
        var completions = Best(typed, found, typed.Words.Count, most);
        if (!isWhole && completions.Count < Math.Min(most, EnoughFound) && typed.Beginning.Length > 0) completions.AddRange(Tried(typed, completions));
        return completions.Count > 0 || typed.Words.Count == 1 && typed.Beginning.Length == 0 ? completions : Apart(typed, most);
    }

    // The words a sample need not have met.
    private List<Completion> Tried(TypedText typed, List<Completion> known) =>
        [.. WordsBeginning.Behind(searcher.IndexReader, typed.Words[^1], typed.Beginning, MostTried)
            .Except(known.Select(completion => completion.Phrase[^1]), StringComparer.Ordinal)
            .Select(word => new Completion([], [.. typed.Words, word]))];

    // Nobody has all words side by side: then in one paragraph, with as many of the last ones side by side as can be had. There a common word
    // tells nothing.
    private List<Completion> Apart(TypedText typed, int most)
    {
        var (found, _) = Read(typed, new Completion(typed.Words, [typed.Words[^1]]));
        return found.Reach < 0 ? [] : [.. Best(typed, found, found.Reach, most).Where(completion => !WordPairs.AreIndexed(completion.Phrase[^1], ""))];
    }

    private (Continuations Found, bool IsWhole) Read(TypedText typed, Completion before)
    {
        var sample = memory.Samples.Get(before.Key, () => TextSample.Of(searcher, before.QueryOf(searcher.IndexReader), cancellation));
        var found = new Continuations(typed);
        foreach (var text in sample.Texts) found.Add(text);
        return (found, sample.IsWhole);
    }

    private static List<Completion> Best(TypedText typed, Continuations found, int behind, int most) =>
        [.. found.Behind(behind)
            .OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal).Take(most)
            .Select(item => new Completion(
                [.. typed.Words.SkipLast(behind)],
                [.. typed.Words.TakeLast(behind), .. item.Key.Split(' ')]))];

    private List<Suggestion> Counted(IEnumerable<Completion> completions, int most) =>
        [.. WithoutPossessives([.. completions]).Select(_reader.Read).OfType<Suggestion>()
            .OrderByDescending(suggestion => suggestion.Count).ThenBy(suggestion => suggestion.Value, StringComparer.Ordinal)
            .DistinctBy(suggestion => suggestion.Value, StringComparer.Ordinal).Take(most)];

    // Beside "minister", "minister's" is no other word.
    private static IEnumerable<Completion> WithoutPossessives(IReadOnlyList<Completion> completions)
    {
        var words = completions.Select(completion => completion.Phrase[^1]).ToHashSet(StringComparer.Ordinal);
        return completions.Where(completion =>
            !completion.Phrase[^1].EndsWith(Possessive, StringComparison.Ordinal) || !words.Contains(completion.Phrase[^1][..^Possessive.Length]));
    }
}

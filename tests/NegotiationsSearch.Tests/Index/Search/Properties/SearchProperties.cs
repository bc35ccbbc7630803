using CsCheck;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>What holds of every search over every small index.</summary>
public sealed class SearchProperties
{
    private const int Indexes = 40;
    private const string Removed = "article 0";

    [Fact]
    public void Hits_groups_and_facets_are_those_found_by_looking_at_everything() =>
        Gen.Select(CorpusIndex.Articles, Requests.Any.Array[25], Gen.Bool).Sample((articles, requests, removes) =>
        {
            using var index = new CorpusIndex(articles, removes ? Removed : null);
            foreach (var request in requests) Compare(request, index);
        }, iter: Indexes, threads: 2, print: Print);

    [Fact]
    public void Under_any_register_and_after_any_edit_of_it_they_are_those_found_by_looking_at_everybody() =>
        Gen.Select(CorpusIndex.Articles, Requests.Any.Array[15], Registers.Any.Array[3]).Sample((articles, requests, registers) =>
        {
            using var index = new CorpusIndex(articles, register: registers[0]);
            foreach (var register in registers)
            {
                index.Edit(register);
                foreach (var request in requests) Compare(request, index);
            }
        }, iter: Indexes, threads: 2, print: Print);

    [Fact]
    public void The_range_of_a_phrase_is_the_phrase() =>
        Gen.Select(CorpusIndex.Articles, Requests.PlainPhrase.Array[25], Gen.Enum<SearchUnit>()).Sample((articles, phrases, unit) =>
        {
            using var index = new CorpusIndex(articles);
            foreach (var phrase in phrases)
                foreach (var hit in index.Run(Requests.Of(phrase) with { Unit = unit }).Hits)
                    Assert.All(hit.Matches, match => AssertIsPhrase(phrase, Folding.Fold(hit.Text[match.Start..match.End])));
        }, iter: Indexes, threads: 2, print: Print);

    [Fact]
    public void Every_hit_of_a_query_that_only_asks_for_words_has_a_range() =>
        Gen.Select(
            CorpusIndex.Articles,
            Gen.Frequency((4, Requests.Positive), (1, Requests.RepeatingSloppyPhrase)).Array[25],
            Gen.Enum<SearchUnit>()).Sample((articles, queries, unit) =>
        {
            using var index = new CorpusIndex(articles);
            foreach (var query in queries)
                Assert.All(index.Run(Requests.Of(query) with { Unit = unit }).Hits, hit => AssertRanges(query, hit));
        }, iter: Indexes, threads: 2, print: Print);

    private static void Compare(SearchRequest request, CorpusIndex index)
    {
        var result = index.Run(request);
        var brute = new BruteSearch(request, index.Model);
        var hits = brute.Hits();
        var name = Describe(request);
        Assert.True(hits.Count == result.TotalHits, $"{name}: {result.TotalHits} hits, not {hits.Count}");
        Assert.Equal(
            hits.Select(brute.GroupOf).Distinct().Order(StringComparer.Ordinal),
            result.Hits.Select(hit => brute.GroupOf(hits.Single(unit => unit.Id == hit.Id))).Order(StringComparer.Ordinal));
        if (request.Group != SearchGroup.None) Assert.Equal(result.Hits.Count, result.TotalGroups);
        foreach (var facet in result.Facets) CompareFacet(name, brute.Facet(facet.Field), facet);
    }

    private static void CompareFacet(string name, IReadOnlyDictionary<string, long> expected, Facet facet)
    {
        var actual = facet.Values.Where(value => value.Count > 0).Select(value => $"{value.Value} {value.Count}");
        var wanted = expected.Select(value => $"{value.Key} {value.Value}");
        Assert.True(wanted.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)),
            $"{name}: {facet.Field} is {string.Join(", ", actual)}, not {string.Join(", ", expected)}");
        Assert.Equal((expected.Count, 0), (facet.TotalValues, (int)facet.Other));
    }

    // A phrase that overlaps itself is marked as one, from its first beginning to its last end.
    private static void AssertIsPhrase(QueryNode.Phrase phrase, string words)
    {
        var wanted = string.Join(' ', phrase.Terms.Cast<PhraseTerm.Word>().Select(word => word.Text));
        if (words == wanted) return;
        Assert.True(words.Length > wanted.Length && words.Length < wanted.Length * 9, words);
        Assert.StartsWith(wanted, words, StringComparison.Ordinal);
        Assert.EndsWith(wanted, words, StringComparison.Ordinal);
        Assert.Contains(Enumerable.Range(1, wanted.Length - 1), border => wanted.EndsWith(wanted[..border], StringComparison.Ordinal));
    }

    private static void AssertRanges(QueryNode query, Hit hit)
    {
        Assert.True(hit.Matches.Count > 0, $"{QueryFormatter.Format(query)} marks nothing in: {hit.Text}");
        Assert.All(hit.Matches, match => Assert.InRange(match.Start, 0, match.End - 1));
        Assert.All(hit.Matches.Zip(hit.Matches.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.Start));
        Assert.True(hit.Matches[^1].End <= hit.Text.Length);
    }

    private static string Describe(SearchRequest request) =>
        $"{QueryFormatter.Format(request.Query.Root)} in {request.Unit}, "
        + $"{string.Join(", ", request.Filters.Select(Print))}, "
        + $"confidence {request.MinConfidence}, {request.From:O}..{request.To:O}, {request.Group}, {request.Sort}";

    private static string Print(FieldFilter filter) =>
        $"{(filter.Exclude ? "not " : "")}{filter.Field}={string.Join('|', filter.Values)}";

    private static string Print<T1, T2, T3>((T1, T2, T3) _) => "";
}

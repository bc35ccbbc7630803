using System.Text.Json;
using CsCheck;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Tests.Index.Checking;
using NegotiationsSearch.Tests.Index.Text;

namespace NegotiationsSearch.Tests.Index.Suggesting;

/// <summary>What is offered over the fictional coverage.</summary>
public sealed class SuggestionSuiteTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    private const int Size = 8;

    public sealed record Case(
        string Typed, string Why, string? First = null, IReadOnlyList<string>? Has = null, IReadOnlyList<string>? HasNot = null, bool None = false)
    {
        public override string ToString() => $"{Typed} ({Why})";
    }

    public static IEnumerable<TheoryDataRow<Case>> Cases =>
        File.ReadLines(Path.Combine(RepositoryPaths.TestData, "suggest", "sample.jsonl"))
            .Select(line => new TheoryDataRow<Case>(JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!));

    [Theory, MemberData(nameof(Cases))]
    public void What_is_typed_is_completed_by_what_occurs(Case one)
    {
        var offered = sample.Suggest(one.Typed, Size);
        var told = offered.Select(Told).ToList();
        if (one.First is { } first) Assert.True(IsOneOf(first, told.Take(1)), Text(one, told));
        foreach (var expected in one.Has ?? []) Assert.True(IsOneOf(expected, told), $"{expected} is missing. {Text(one, told)}");
        foreach (var unwanted in one.HasNot ?? [])
            Assert.DoesNotContain(offered, suggestion => suggestion.Value == unwanted || unwanted.EndsWith('~') && suggestion.Value.StartsWith(unwanted, StringComparison.Ordinal));
        if (one.None) Assert.Empty(offered);
    }

    [Fact]
    public void A_phrase_is_counted_as_a_search_for_it_counts()
    {
        foreach (var typed in new[] { "the ", "said ", "said in", "i call that a g", "nobody won ", "ornvik bel", "cease-f", "prime m" })
            foreach (var phrase in sample.Suggest(typed, 20).Where(suggestion => suggestion.Value.Contains('"')))
                Assert.Equal(phrase.Count, sample.Hits(new SearchRequest { Query = QueryParser.Parse(phrase.Value), Size = 0 }));
    }

    [Fact]
    public void A_speaker_is_counted_as_a_filter_counts()
    {
        foreach (var letter in "abcdefghijklmnopqrstuvwxyz")
            foreach (var speaker in sample.Suggest(letter.ToString(), 20).Where(suggestion => suggestion.Kind == SuggestionKind.Speaker))
                Assert.Equal(speaker.Count, sample.Hits(new SearchRequest
                {
                    Query = ParsedQuery.Empty,
                    Unit = SearchUnit.Statements,
                    Filters = [new FieldFilter(FacetField.Speaker, [speaker.Value])],
                    Size = 0,
                }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(20)]
    public void There_are_never_more_than_asked_for_by_kind_and_by_how_often_they_occur(int size)
    {
        foreach (var typed in new[] { "a", "h", "st", "the ", "vant" })
        {
            var offered = sample.Suggest(typed, size);
            Assert.InRange(offered.Count, 1, size);
            Assert.Equal(offered.OrderBy(suggestion => suggestion.Kind), offered);
        }
    }

    [Fact]
    public void The_alias_that_was_typed_is_told() => Assert.Equal("Оріель Вантреска", sample.Suggest("вантреска", 1)[0].Matched);

    [Fact]
    public void Whatever_is_typed_is_answered_with_what_occurs() =>
        HostileText.Texts.Sample(text => Assert.All(sample.Suggest(text, Size), suggestion => Assert.True(suggestion.Count > 0)), iter: 500, threads: 1);

    [Theory]
    [InlineData("a")]
    [InlineData("the ")]
    [InlineData("\u202e")]
    [InlineData("нема\u0301 ")]
    public void Nothing_is_offered_for_what_nobody_types(string part) =>
        Assert.Empty(sample.Suggest(string.Concat(Enumerable.Repeat(part, 4096 / part.Length)), 20));

    private static string Told(Suggestion suggestion) => $"{suggestion.Kind.ToString().ToLowerInvariant()} {suggestion.Value} {suggestion.Count}";

    private static bool IsOneOf(string expected, IEnumerable<string> told) =>
        told.Any(one => one == expected || one[..one.LastIndexOf(' ')] == expected);

    private static string Text(Case one, List<string> told) => $"{one.Why} Offered: {string.Join("; ", told)}";
}

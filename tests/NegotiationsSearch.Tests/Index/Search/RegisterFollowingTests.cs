using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Tests.Index.Search.Suites;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>An open index follows the register of people without being written again.</summary>
public sealed class RegisterFollowingTests : IDisposable
{
    private static readonly PeopleRegister Merged = new([new KnownPerson { Id = "ada-orr", Name = "Ada Orr", Aliases = ["A. Orr"] }]);

    private readonly TemporaryIndex _index = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2031, 7, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly List<Exception> _failures = [];

    public RegisterFollowingTests() => _index.Write(writer => writer.Replace(new SuiteArticle
    {
        Name = "a",
        Paragraphs = ["“One,” said Ada Orr.", "“Two,” said A. Orr."],
        Quotations = [Quotation(0, "One", "Ada Orr"), Quotation(1, "Two", "A. Orr")],
    }.ToDocument()));

    [Fact]
    public void The_register_of_the_index_directory_is_followed_within_the_interval()
    {
        using var search = Open();
        Assert.Equal(["a-orr 1", "ada-orr 1"], Speakers(search));
        RegisterFile.Write(new IndexLayout(_index.Path), Merged);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["ada-orr 2"], Speakers(search));
    }

    [Fact]
    public void A_register_handed_over_takes_the_place_of_the_file()
    {
        var register = PeopleRegister.Empty;
        RegisterFile.Write(new IndexLayout(_index.Path), Merged);
        using var search = Open(() => register);
        Assert.Equal(["a-orr 1", "ada-orr 1"], Speakers(search));
        register = Merged;
        search.Refresh();
        Assert.Equal(["ada-orr 2"], Speakers(search));
    }

    [Fact]
    public void A_snapshot_keeps_the_register_it_began_with()
    {
        var register = PeopleRegister.Empty;
        using var search = Open(() => register);
        using var snapshot = search.Acquire();
        register = Merged;
        search.Refresh();
        Assert.Equal(["a-orr 1", "ada-orr 1"], Speakers(snapshot));
        Assert.Null(snapshot.State.Register);
    }

    [Fact]
    public void A_broken_file_leaves_the_former_register_in_service_and_is_told_once()
    {
        var layout = new IndexLayout(_index.Path);
        RegisterFile.Write(layout, Merged);
        using var search = Open();
        File.WriteAllText(layout.RegisterPath, "{");
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(["ada-orr 2"], Speakers(search));
        Assert.Contains("register.json", Assert.Single(_failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_that_says_the_same_again_is_no_new_state()
    {
        using var search = Open(() => Merged with { People = [.. Merged.People] });
        var before = Register(search);
        search.Refresh();
        Assert.Equal(before, Register(search));
        Assert.Equal(RegisterFile.HashOf(Merged), before);
    }

    [Fact]
    public void What_is_written_after_the_edit_is_read_by_it_as_well()
    {
        using var search = Open(() => Merged);
        _index.Write(writer =>
            writer.Replace(
                new SuiteArticle
                {
                    Name = "b",
                    Paragraphs = ["“Three,” said A. Orr."],
                    Quotations = [Quotation(0, "Three", "A. Orr")],
                }.ToDocument()));
        search.Refresh();
        Assert.Equal(["ada-orr 3"], Speakers(search));
    }

    [Fact]
    public void A_cursor_by_relevance_ends_with_the_register_it_began_in()
    {
        var register = PeopleRegister.Empty;
        using var search = Open(() => register);
        var request = new SearchRequest { Query = QueryParser.Parse("said"), Size = 1 };
        var cursor = Run(search, request).NextCursor;
        Assert.Single(Run(search, request with { Cursor = cursor }).Hits);
        register = Merged;
        search.Refresh();
        Assert.Throws<CursorExpiredException>(() => Run(search, request with { Cursor = cursor }));
    }

    public void Dispose() => _index.Dispose();

    private SearchIndex Open(Func<PeopleRegister>? register = null) =>
        SearchIndex.Open(_index.Path, new SearchIndexOptions { Time = _time, Register = register, RefreshFailed = _failures.Add });

    private static string? Register(SearchIndex search)
    {
        using var snapshot = search.Acquire();
        return snapshot.State.Register;
    }

    private static SearchResult Run(SearchIndex search, SearchRequest request)
    {
        using var snapshot = search.Acquire();
        return snapshot.Search(request, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<string> Speakers(SearchIndex search)
    {
        using var snapshot = search.Acquire();
        return Speakers(snapshot);
    }

    private static IEnumerable<string> Speakers(IndexSnapshot snapshot) =>
        snapshot.Search(
            new SearchRequest { Query = ParsedQuery.Empty, Unit = SearchUnit.Statements, Facets = [FacetField.Speaker] },
            TestContext.Current.CancellationToken)
            .Facets[0].Values.Select(value => $"{value.Value} {value.Count}").Order(StringComparer.Ordinal);

    private static SuiteQuotation Quotation(int paragraph, string words, string speaker) =>
        new()
        {
            Spans = [[JsonSerializer.SerializeToElement(paragraph), JsonSerializer.SerializeToElement(words)]],
            Speaker = speaker,
        };
}

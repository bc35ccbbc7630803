using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>What is alike to a text, by its most telling words.</summary>
public sealed class SimilarTests : IDisposable
{
    private const string Dredging = "The delegates agreed on dredging the harbour of Valmere before winter.";
    private const string Dredged = "Before winter the harbour of Valmere is to be dredged, the delegates said.";
    private const string Fishing = "On fishing the delegates of the two sides did not agree.";
    private const string German = "Die Delegierten einigten sich auf das Ausbaggern des Hafens von Valmere.";

    private readonly TemporaryIndex _index = new();

    public SimilarTests() => _index.Write(writer =>
    {
        writer.Replace(Article("harbour", "en", Dredging, Fishing));
        writer.Replace(Article("winter", "en", Dredged));
        writer.Replace(Article("hafen", "de", German));
        for (var day = 1; day <= 30; day++) writer.Replace(Article($"diary-{day}", "en", $"On day {day} the delegates of both sides rested."));
    });

    [Fact]
    public void The_most_alike_comes_first_in_whatever_inflection() =>
        Assert.Equal([Dredged, Dredging], Texts(new SimilarText("harbours dredged before winter", "en", Except: null)));

    [Fact]
    public void A_thing_is_not_alike_to_itself()
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        var itself = Assert.Single(Found(snapshot, new SimilarText(Dredging, "en", Except: null)), hit => hit.Text == Dredging);
        Assert.Equal([Dredged], Found(snapshot, new SimilarText(Dredging, "en", itself.Id)).Select(hit => hit.Text));
    }

    [Fact]
    public void Common_words_alone_make_nothing_alike_to_a_longer_text() =>
        Assert.DoesNotContain(Fishing, Texts(new SimilarText(Dredging, "en", Except: null)));

    [Fact]
    public void A_text_of_no_stated_language_is_looked_for_in_all() =>
        Assert.Equal([German], Texts(new SimilarText("Ausbaggern der Häfen", Language: null, Except: null)));

    [Fact]
    public void A_query_and_filters_narrow_it() =>
        Assert.Equal([Dredged], Texts(new SimilarText(Dredging, "en", Except: null), QueryParser.Parse("said")));

    [Fact]
    public void A_text_without_known_words_is_like_nothing() => Assert.Empty(Texts(new SimilarText("zyxwv", "en", Except: null)));

    [Theory]
    [InlineData("")]
    [InlineData("…!?")]
    public void A_text_without_words_is_refused(string text) =>
        Assert.Throws<SearchRejectedException>(() => Texts(new SimilarText(text, "en", Except: null)));

    [Fact]
    public void A_text_without_end_is_read_as_far_as_is_needed() =>
        Assert.Contains(Dredging, Texts(new SimilarText(string.Join(' ', Enumerable.Repeat("dredging", 200_000)), "en", Except: null)));

    public void Dispose() => _index.Dispose();

    private IEnumerable<string> Texts(SimilarText text, ParsedQuery? query = null)
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        return [.. Found(snapshot, text, query).Select(hit => hit.Text)];
    }

    private static IReadOnlyList<Hit> Found(IndexSnapshot snapshot, SimilarText text, ParsedQuery? query = null) =>
        snapshot.Search(new SearchRequest { Query = query ?? ParsedQuery.Empty, SimilarTo = text }).Hits;

    private static ArticleDocument Article(string id, string language, params string[] paragraphs) => new()
    {
        Id = id,
        Source = "Harbour Diary",
        Language = language,
        Paragraphs = paragraphs,
        Quotations = [],
        ContentHash = "1",
        ArchiveAddress = $"0:{id}:0",
    };
}

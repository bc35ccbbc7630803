using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace NegotiationsSearch.Tests.Web.Exports;

/// <summary>A search as a feed.</summary>
public sealed class FeedTests(HostileExport hostile, SearchServer server) : IClassFixture<HostileExport>, IClassFixture<SearchServer>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/v1/search.atom?q=pressure&in=statements")]
    [InlineData("/v1/search.atom")]
    [InlineData("/v1/search.atom?q=nowhere")]
    public async Task An_Atom_feed_has_what_RFC_4287_asks_for(string path)
    {
        var feed = await AtomAsync(server.Host, path);
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Single(feed.Elements(Atom + "title"));
        Assert.Single(feed.Elements(Atom + "id"));
        Assert.True(IsMoment(feed.Element(Atom + "updated")!.Value));
        Assert.Equal(new Uri(server.Host.Client.BaseAddress!, path).ToString(), Link(feed, "self"));
        foreach (var entry in feed.Elements(Atom + "entry"))
        {
            Assert.True(Uri.IsWellFormedUriString(entry.Element(Atom + "id")!.Value, UriKind.Absolute));
            Assert.True(IsMoment(entry.Element(Atom + "updated")!.Value));
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.NotEmpty(entry.Element(Atom + "content")!.Value);
            Assert.NotEmpty(entry.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.True(Uri.TryCreate(Link(entry, "alternate"), UriKind.Absolute, out _));
        }
    }

    [Fact]
    public async Task An_entry_tells_who_said_it_how_that_is_known_and_where()
    {
        var entry = (await AtomAsync(server.Host, "/v1/search.atom?q=pressure&in=statements&speaker=ilse-marren")).Element(Atom + "entry")!;
        Assert.Equal("Ilse Marren, as quoted by The Valmere Courier", entry.Element(Atom + "title")!.Value);
        Assert.Contains("Ilse Marren, Chief Delegate of Valmere (found by named, confidence 0.9)", entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal("ilse-marren", entry.Element(Atom + "category")!.Attribute("term")!.Value);
        Assert.StartsWith(SearchServer.Page + "#:~:text=", Link(entry, "alternate"), StringComparison.Ordinal);
        Assert.Equal("2031-05-16T00:00:00+00:00", entry.Element(Atom + "published")!.Value);
    }

    [Fact]
    public async Task What_is_uncertain_is_told_in_the_title()
    {
        var feed = await AtomAsync(server.Host, "/v1/search.atom?q=again&in=statements");
        Assert.Equal("Dov Hallin (uncertain), as quoted by The Valmere Courier", feed.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Theory]
    [InlineData("", 33)]
    [InlineData("?size=3", 3)]
    [InlineData("?size=3&sort=oldest&page=2&facet=source", 3)]
    public async Task The_newest_come_first_as_many_as_asked_for(string query, int count)
    {
        var feed = await JsonFeedAsync(server.Host, "/v1/search.feed.json" + query);
        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(count, Math.Min(items.Count, count));
        Assert.Equal("2031-06-30T00:00:00+00:00", items[0].GetProperty("date_published").GetString());
        var atom = await AtomAsync(server.Host, "/v1/search.atom" + query);
        Assert.Equal(items.Select(item => item.GetProperty("id").GetString()), atom.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
    }

    [Fact]
    public async Task A_JSON_Feed_has_what_version_1_1_asks_for()
    {
        const string path = "/v1/search.feed.json?q=pressure&in=statements";
        var feed = await JsonFeedAsync(server.Host, path);
        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.Equal(new Uri(server.Host.Client.BaseAddress!, path).ToString(), feed.GetProperty("feed_url").GetString());
        Assert.Equal($"{server.Host.Client.BaseAddress}?q=pressure&in=statements", feed.GetProperty("home_page_url").GetString());
        var item = feed.GetProperty("items")[0];
        Assert.NotEmpty(item.GetProperty("content_text").GetString()!);
        Assert.Equal("The Valmere Courier", item.GetProperty("authors")[0].GetProperty("name").GetString());
        Assert.Equal("named", item.GetProperty("_negotiations_search").GetProperty("quotations")[0].GetProperty("method").GetString());
        Assert.Equal("NegotiationsSearch: pressure", feed.GetProperty("title").GetString());
        Assert.Equal("pressure", feed.GetProperty("_negotiations_search").GetProperty("query").GetProperty("text").GetString());
    }

    [Fact]
    public async Task An_undated_article_gets_no_date_but_what_Atom_demands()
    {
        var item = (await JsonFeedAsync(hostile.Host, "/v1/search.feed.json?size=1")).GetProperty("items")[0];
        Assert.False(item.TryGetProperty("date_published", out _));
        var entry = (await AtomAsync(hostile.Host, "/v1/search.atom?size=1")).Element(Atom + "entry")!;
        Assert.Equal("1970-01-01T00:00:00+00:00", entry.Element(Atom + "updated")!.Value);
        Assert.Null(entry.Element(Atom + "published"));
    }

    [Fact]
    public async Task Hostile_text_is_text()
    {
        var feed = await AtomAsync(hostile.Host, "/v1/search.atom?q=ferry");
        Assert.Equal(HostileExport.Paragraphs.Count, feed.Elements(Atom + "entry").Count());
        Assert.Equal(feed.Descendants(), feed.Descendants().Where(element => element.Name.Namespace == Atom));
        Assert.Contains(feed.Descendants(Atom + "content"), content => content.Value.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("envelopes", "v1/paragraphs/")]
    [InlineData("letters", "quotations/")]
    [InlineData("letters&in=statements", "quotations/")]
    public async Task What_has_no_web_address_is_linked_to_here_at_its_page_if_it_has_one(string query, string place)
    {
        var entry = Assert.Single((await AtomAsync(hostile.Host, "/v1/search.atom?q=" + query)).Elements(Atom + "entry"));
        Assert.StartsWith($"{hostile.Host.Client.BaseAddress}{place}", Link(entry, "alternate"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_size_out_of_bounds_is_told_once()
    {
        using var response = await server.Host.GetAsync("/v1/search.atom?size=101");
        var problem = JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var error = Assert.Single(problem.GetProperty("errors").EnumerateArray());
        Assert.Contains("from 1 to 100", error.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static bool IsMoment(string text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static async Task<XElement> AtomAsync(HostedSearch host, string path)
    {
        using var response = await host.GetAsync(path);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
        return XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;
    }

    private static async Task<JsonElement> JsonFeedAsync(HostedSearch host, string path)
    {
        using var response = await host.GetAsync(path);
        Assert.Equal("application/feed+json", response.Content.Headers.ContentType?.MediaType);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

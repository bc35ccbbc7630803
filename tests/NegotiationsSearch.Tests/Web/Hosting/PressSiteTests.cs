using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;

namespace NegotiationsSearch.Tests.Web.Hosting;

/// <summary>The search as a library: under a prefix of a site that lets in whom it likes.</summary>
public sealed partial class PressSiteTests(SearchServer server) : IClassFixture<SearchServer>, IAsyncLifetime
{
    private const string Press = "press";
    private PressSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await PressSite.StartAsync(options =>
    {
        options.IndexDirectory = server.Directory;
        options.AllowedOrigins.Add("*");
    });

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Nobody_else_is_let_in_anywhere()
    {
        Assert.NotEmpty(_site.Hosted);
        foreach (var endpoint in _site.Hosted)
            foreach (var method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                var path = PathOf(endpoint);
                using var stranger = await _site.SendAsync(path, null, new HttpMethod(method));
                using var guest = await _site.SendAsync(path, "guest", new HttpMethod(method));
                Assert.Equal((method, path, HttpStatusCode.Unauthorized), (method, path, stranger.StatusCode));
                Assert.Equal((method, path, HttpStatusCode.Forbidden), (method, path, guest.StatusCode));
                Assert.Equal("", await guest.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            }
    }

    [Fact]
    public async Task The_site_itself_is_left_alone()
    {
        using var own = await _site.SendAsync("/", null);
        Assert.Equal("The site's own front page", await own.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.False(own.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/v1/search?q=pressure")]
    [InlineData("/v1/speakers/ilse-marren")]
    [InlineData("/v1/suggest?q=mar")]
    [InlineData("/v1/check?text=We+will+increase+the+pressure")]
    [InlineData("/v1/corrections.atom")]
    [InlineData("/v1/search.csv?q=pressure")]
    [InlineData("/v1/search.atom")]
    [InlineData("/opensearch.xml")]
    [InlineData("/embed/")]
    [InlineData("/embed/negotiations-search.js")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/docs/")]
    [InlineData("/health/ready")]
    [InlineData("/")]
    [InlineData("/speakers/ilse-marren")]
    [InlineData("/check")]
    public async Task Whoever_is_let_in_is_answered_and_no_shared_cache_keeps_it(string path)
    {
        using var response = await _site.SendAsync(PressSite.Prefix + path, Press);
        Assert.Equal((path, HttpStatusCode.OK), (path, response.StatusCode));
        Assert.DoesNotContain("public", response.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task InstantSearch_is_answered_too()
    {
        using var response = await _site.SendAsync(
            PressSite.Prefix + "/1/indexes/*/queries", Press, HttpMethod.Post, """{"requests":[{"indexName":"paragraphs","query":"pressure"}]}""");
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        var hit = answer.GetProperty("results")[0].GetProperty("hits")[0];
        await ExpectFoundAsync(hit.GetProperty("links").GetProperty("self").GetString()!);
    }

    [Fact]
    public async Task Paths_of_the_document_are_those_of_the_site()
    {
        using var response = await _site.SendAsync(PressSite.Prefix + "/openapi/v1.json", Press);
        var document = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.All(
            document.GetProperty("paths").EnumerateObject(),
            path => Assert.StartsWith(PressSite.Prefix, path.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/base", "base")]
    public async Task The_page_of_the_documentation_reads_the_document_of_the_site(string pathBase, string beside)
    {
        await using var site = await PressSite.StartAsync(options => options.IndexDirectory = server.Directory, pathBase);
        using var response = await site.SendAsync(pathBase + PressSite.Prefix + "/docs/", Press);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        // What the page's script does: it takes the path it was served at off its address and puts the rest before the document's.
        var served = Uri.UnescapeDataString(ServedAt().Match(page).Groups[1].Value);
        var address = pathBase + PressSite.Prefix + "/docs/";
        Assert.EndsWith(served, address, StringComparison.Ordinal);
        Assert.Equal(beside, address[..^served.Length].Trim('/'));
        using var document = await site.SendAsync($"{address[..^served.Length]}/{Document().Match(page).Groups[1].Value}", Press);
        Assert.Equal(HttpStatusCode.OK, document.StatusCode);
        Assert.Equal("application/json", document.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/favicon.ico")]
    public async Task Files_of_a_servers_root_are_not_ours_under_a_prefix(string path)
    {
        using var under = await _site.SendAsync(PressSite.Prefix + path, Press);
        using var root = await _site.SendAsync(path, Press);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (under.StatusCode, root.StatusCode));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=pressure&speaker=ilse-marren")]
    [InlineData("/?q=nothing+of+the+kind")]
    [InlineData("/speakers/ilse-marren")]
    [InlineData("/check")]
    [InlineData("/check?text=We+will+increase+the+pressure")]
    public async Task All_that_a_page_links_and_loads_is_under_the_prefix_and_there(string path)
    {
        using var response = await _site.SendAsync(PressSite.Prefix + path, Press);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var links = Local().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();
        Assert.Contains(links, link => link.Contains("/assets/", StringComparison.Ordinal));
        foreach (var link in links) await ExpectFoundAsync(link);
    }

    [Fact]
    public async Task A_link_of_an_answer_leads_where_it_says()
    {
        using var response = await _site.SendAsync(PressSite.Prefix + "/v1/search?size=1", Press);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        await ExpectFoundAsync(answer.GetProperty("hits")[0].GetProperty("links").GetProperty("self").GetString()!);
        await ExpectFoundAsync(answer.GetProperty("links").GetProperty("next").GetString()!);
    }

    private async Task ExpectFoundAsync(string link)
    {
        var path = new Uri(_site.Client.BaseAddress!, link).PathAndQuery;
        Assert.StartsWith(PressSite.Prefix, path, StringComparison.Ordinal);
        using var response = await _site.SendAsync(path, Press);
        Assert.Equal((path, HttpStatusCode.OK), (path, response.StatusCode));
    }

    private static string PathOf(RouteEndpoint endpoint) => "/" + Part().Replace(endpoint.RoutePattern.RawText!, "x").TrimStart('/');

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"initialize\(\s*'([^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex ServedAt();

    [GeneratedRegex(@"""sources"":\[\{[^}]*""url"":""([^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    // What is on another server, or another place of the page, is not the site's.
    [GeneratedRegex(@"\s(?:href|src|action)=""(/[^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Local();
}

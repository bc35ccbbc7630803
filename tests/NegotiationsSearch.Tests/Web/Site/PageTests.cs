using System.Net;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>What holds of every page.</summary>
public sealed partial class PageTests(SearchServer server) : IClassFixture<SearchServer>
{
    public static TheoryData<string, HttpStatusCode, string> Pages => new()
    {
        { "/", HttpStatusCode.OK, "Who said what" },
        { "/speakers/ilse-marren", HttpStatusCode.OK, "Chief Delegate of Valmere" },
        { "/speakers/dov-hallin", HttpStatusCode.NotFound, "No page for this speaker" },
        { "/check", HttpStatusCode.OK, "Check a quotation" },
        { "/check?text=We+will+increase+the+pressure+today&speaker=Marren", HttpStatusCode.OK, "Altered" },
        { "/check?text=Nobody+ever+wrote+these+words+here", HttpStatusCode.OK, "Not in this index" },
        { "/quotations/nothing", HttpStatusCode.NotFound, "There is no quotation with this id." },
        { "/?sprt=newest", HttpStatusCode.BadRequest, "Did you mean sort?" },
        { "/?page=0", HttpStatusCode.BadRequest, "whole number" },
        { "/?cursor=bad", HttpStatusCode.BadRequest, "cursor" },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_says_what_it_is_for(string path, HttpStatusCode status, string words)
    {
        var page = await GetAsync(path);
        Assert.Equal(status, page.Response.StatusCode);
        Assert.Equal("text/html", page.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains(words, page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_needs_nothing_that_its_policy_forbids(string path, HttpStatusCode status, string words)
    {
        var page = await GetAsync(path);
        var policy = string.Join(' ', page.Response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Inline(), page.Html);
        Assert.False(page.Response.Headers.Contains("Set-Cookie"));
        Assert.Equal(status, page.Response.StatusCode);
        Assert.NotEmpty(words);
    }

    [Theory]
    [InlineData("/press/search")]
    [InlineData("")]
    public async Task Every_link_of_ours_leads_somewhere_under_the_prefix(string prefix)
    {
        await using var host = await server.StartAsync(_ => { }, prefix);
        var id = (await host.JsonAsync(prefix + "/v1/search?in=statements&speaker=ilse-marren")).GetProperty("hits")[0].GetProperty("id").GetString();
        string[] paths =
        [
            "/?q=pressure", "/speakers/ilse-marren", "/check?text=We+will+increase+the+pressure", $"/quotations/{id}", $"/families/{id}",
        ];
        foreach (var path in paths) await Follow(host, prefix, path);
    }

    [Fact]
    public async Task Without_an_index_the_page_says_so()
    {
        await using var host = await HostedSearch.StartAsync(
            options => options.IndexDirectory = Path.Combine(AppContext.BaseDirectory, "no-index-here"));
        var page = await PageAnswer.GetAsync(host, "/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Response.StatusCode);
        Assert.Contains("There is no index to search yet", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uk-UA, en;q=0.5", "", "lang=\"uk\"")]
    [InlineData("de, tr;q=0.9, en;q=0.8", "", "lang=\"tr\"")]
    [InlineData("de", "", "lang=\"en\"")]
    [InlineData("uk", "?ui=tr", "lang=\"tr\"")]
    public async Task The_interface_speaks_the_readers_language(string asked, string query, string shown)
    {
        var page = await PageAnswer.GetAsync(server.Host, "/" + query, ("Accept-Language", asked));
        Assert.Contains("<html " + shown, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_kept_for_ever_and_served_under_no_other_hash()
    {
        var sheet = (await GetAsync("/")).Links.First(link => link.EndsWith("base.css", StringComparison.Ordinal));
        using var found = await server.Host.GetAsync(sheet);
        Assert.Equal("public, max-age=31536000, immutable", found.Headers.NonValidated["Cache-Control"].ToString());
        using var other = await server.Host.GetAsync(sheet.Replace("/assets/", "/assets/0", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static async Task Follow(HostedSearch host, string prefix, string path)
    {
        var page = await PageAnswer.GetAsync(host, prefix + path);
        Assert.Equal(HttpStatusCode.OK, page.Response.StatusCode);
        Assert.All(page.Links, link => Assert.StartsWith(prefix + "/", link, StringComparison.Ordinal));
        foreach (var link in page.Links.Where(link => !link.EndsWith("/v1/facets/", StringComparison.Ordinal)))
        {
            var target = link.EndsWith("/v1/suggest", StringComparison.Ordinal) ? link + "?q=a" : link;
            using var answer = await host.GetAsync(target);
            var isNobodys = answer.StatusCode == HttpStatusCode.NotFound && target.Contains("/speakers/", StringComparison.Ordinal);
            Assert.True(answer.StatusCode == HttpStatusCode.OK || isNobodys, $"{target}: {answer.StatusCode}");
        }
    }

    private Task<PageAnswer> GetAsync(string path) => PageAnswer.GetAsync(server.Host, path);

    [GeneratedRegex("""\sstyle="|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)""", RegexOptions.CultureInvariant)]
    private static partial Regex Inline();
}

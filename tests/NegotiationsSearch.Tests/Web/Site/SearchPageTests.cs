using System.Net;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>The search as a page, without a browser: what is in its HTML.</summary>
public sealed class SearchPageTests(SearchServer server) : IClassFixture<SearchServer>
{
    [Fact]
    public async Task A_hit_shows_its_match_its_speaker_its_outlet_and_its_date()
    {
        var page = await GetAsync("/?q=%22increase+the+pressure%22&in=quotes");
        Assert.Equal("text/html", page.Response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("increase the pressure<span class=\"visually-hidden\">] </span></mark>", page.Html, StringComparison.Ordinal);
        Assert.Contains("Ilse Marren, Chief Delegate of Valmere, as quoted by The Valmere Courier", page.Text, StringComparison.Ordinal);
        Assert.Contains("16 May 2031", page.Text, StringComparison.Ordinal);
        Assert.Contains(SearchServer.Page + "#:~:text=", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=pressure", "<input id=\"q\" name=\"q\" type=\"search\" value=\"pressure\"")]
    [InlineData("/?in=statements", "value=\"statements\" checked")]
    [InlineData("/?sort=oldest", "value=\"oldest\" selected")]
    [InlineData("/?group=family", "value=\"family\" selected")]
    [InlineData("/?from=2031-05&to=2031-05", "name=\"to\" type=\"date\" form=\"search\" value=\"2031-05-31\"")]
    [InlineData("/?speaker=ilse-marren&source=x", "<input type=\"hidden\" name=\"speaker\" value=\"ilse-marren\"")]
    [InlineData("/?not.source=ostrand-post", "not Outlet")]
    [InlineData("/?q=zzz", "Nothing in this index matches.")]
    [InlineData("/?speaker=nobody-here", "class=\"warning\"")]
    [InlineData("/?size=10&page=2", "rel=\"prev\"")]
    [InlineData("/?q=&from=&to=&sort=", "Newest first")]
    public async Task Every_state_is_an_address(string path, string shown)
    {
        var page = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, page.Response.StatusCode);
        Assert.Contains(shown, page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_to_try_when_nothing_is_found_finds_something()
    {
        var page = await GetAsync("/?q=%22pressure+the+increase%22&from=2031-05-01");
        Assert.Contains("Search for the words without the quotation marks: 2", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Remove the dates", page.Text, StringComparison.Ordinal);
        Assert.Contains("Remove the dates: 2", (await GetAsync("/?q=pressure&from=2040")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Remove the", (await GetAsync("/?q=zzz&from=2040&speaker=ilse-marren")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "as reported by The Valmere Courier")]
    [InlineData("uk", "у переказі видання The Valmere Courier")]
    [InlineData("tr", "aktaran: The Valmere Courier")]
    public async Task Reported_speech_is_not_called_quoted(string language, string words)
    {
        var found = await server.JsonAsync("/v1/search?in=statements&directness=indirect");
        var id = found.GetProperty("hits")[0].GetProperty("id").GetString();
        Assert.Contains(words, (await GetAsync($"/?in=statements&directness=indirect&ui={language}")).Text, StringComparison.Ordinal);
        Assert.Contains($"{words} · NegotiationsSearch", (await GetAsync($"/quotations/{id}?ui={language}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Buttons_that_do_the_same_are_told_apart_by_what_they_do_it_to() => Assert.Contains(
        "Copy citation: We will increase the pressure", (await GetAsync("/?in=quotes")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_pages_walk_through_all_hits()
    {
        var seen = new List<string>();
        for (var path = "/?q=harbour&size=10"; path is not null;)
        {
            var page = await GetAsync(path);
            seen.AddRange(page.Html.Split("<article class=\"hit\"").Skip(1).Select(hit => hit[..hit.IndexOf('>', StringComparison.Ordinal)]));
            path = page.Html.Split("rel=\"next\" href=\"") is [_, var next] ? WebUtility.HtmlDecode(next.Split('"')[0]) : null;
        }
        var total = (await server.JsonAsync("/v1/search?q=harbour&size=0")).GetProperty("total").GetProperty("hits").GetInt32();
        Assert.Equal(total, seen.Distinct().Count());
        Assert.Equal(total, seen.Count);
    }

    [Fact]
    public async Task Coverage_that_is_made_up_is_said_to_be() =>
        Assert.Contains("fictional sample coverage", (await GetAsync("/")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task The_page_is_asked_for_once_while_nothing_changes()
    {
        var first = await GetAsync("/?q=pressure");
        var again = await PageAnswer.GetAsync(server.Host, "/?q=pressure", ("If-None-Match", first.Response.Headers.ETag!.ToString()));
        var other = await PageAnswer.GetAsync(
            server.Host, "/?q=pressure", ("If-None-Match", first.Response.Headers.ETag!.ToString()), ("Accept-Language", "uk"));
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.Response.StatusCode, other.Response.StatusCode));
        Assert.All([first, again, other], page => Assert.Contains("Accept-Language", page.Response.Headers.Vary));
    }

    private Task<PageAnswer> GetAsync(string path) => PageAnswer.GetAsync(server.Host, path);
}

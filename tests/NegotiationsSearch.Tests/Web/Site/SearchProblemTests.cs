using System.Net;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>A search that has no results for a problem: nothing of what was asked is lost, and people are told in words.</summary>
public sealed class SearchProblemTests(SearchServer server) : IClassFixture<SearchServer>
{
    private const string Reversed = "/?q=pressure&source=ostrand-post&sort=oldest&from=2031-05-20&to=2031-05-01";

    [Theory]
    [InlineData("")]
    [InlineData("&ui=uk")]
    [InlineData("&ui=tr")]
    public async Task Dates_the_wrong_way_round_keep_the_whole_search(string language)
    {
        var page = await PageAnswer.GetAsync(server.Host, Reversed + language);
        Assert.Equal(HttpStatusCode.BadRequest, page.Response.StatusCode);
        string[] kept =
        [
            "name=\"q\" type=\"search\" value=\"pressure\"", "name=\"source\" value=\"ostrand-post\"", "name=\"sort\" value=\"oldest\"",
            "value=\"2031-05-20\"", "value=\"2031-05-01\"",
        ];
        Assert.All(kept, field => Assert.Contains(field, page.Html, StringComparison.Ordinal));
        Assert.DoesNotContain("from is after to", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=pressure&page=9999", "Numbered pages end at result 10,000.")]
    [InlineData("/?q=pressure&page=9999&ui=tr", "Numaralı sayfalar 10.000. sonuçta biter.")]
    public async Task A_page_too_far_is_told_in_words_and_leads_back(string path, string words)
    {
        var page = await PageAnswer.GetAsync(server.Host, path);
        Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("cursor", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Links, link => link == path.Replace("&page=9999", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_put_right_in_a_field_is_not_sent_again()
    {
        var page = await PageAnswer.GetAsync(server.Host, "/?q=pressure&sprt=newest");
        Assert.DoesNotContain("name=\"sprt\"", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?q=pressure")]
    [InlineData("/check")]
    public async Task Beyond_the_rate_people_read_how_many_seconds_to_wait(string path)
    {
        await using var host = await server.StartAsync(options => options.RequestsPerMinute = 1);
        await PageAnswer.GetAsync(host, path);
        var page = await PageAnswer.GetAsync(host, path);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Response.StatusCode);
        Assert.Matches("Try again in [0-9]+ seconds?\\.", page.Text);
        Assert.DoesNotContain("Retry-After", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typing_uses_up_no_searches_but_has_its_own_bound()
    {
        await using var host = await server.StartAsync(options => options.RequestsPerMinute = 1);
        for (var keys = 0; keys < 5; keys++)
        {
            using var completed = await host.GetAsync("/v1/suggest?q=pre");
            Assert.Equal(HttpStatusCode.OK, completed.StatusCode);
        }
        using var refused = await host.GetAsync("/v1/facets/speaker?prefix=i");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        using var searched = await host.GetAsync("/v1/search?q=pressure");
        Assert.Equal(HttpStatusCode.OK, searched.StatusCode);
    }

    [Fact]
    public async Task Another_page_says_so_in_its_title_and_its_heading()
    {
        var page = await PageAnswer.GetAsync(server.Host, "/?size=1&page=2&ui=uk");
        Assert.Matches("<title>[^<]*·[^<]*·[^<]*</title>", WebUtility.HtmlDecode(page.Html));
        Assert.Matches("<h2 id=\"results\"[^>]*>[^<]* · [^<]*2", WebUtility.HtmlDecode(page.Html));
    }
}

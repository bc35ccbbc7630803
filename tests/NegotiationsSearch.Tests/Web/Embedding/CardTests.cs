using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.Web.Embedding;

/// <summary>Quotations as other sites may show them.</summary>
public sealed partial class CardTests(CardServer server) : IClassFixture<CardServer>
{
    [Fact]
    public async Task A_card_says_who_is_quoted_by_whom_as_of_when_and_where_it_stays()
    {
        var html = await server.TextAsync("/embed/cards/{sure}?ui=en");
        Assert.Contains("<p>“We will increase the pressure”</p>", html, StringComparison.Ordinal);
        Assert.Matches("Ilse Marren</bdi></strong>.*, as quoted by <a href=\"https://courier.example/sure#:~:text=[^\"]*\"><bdi>The Valmere Courier", html);
        Assert.Matches("As of <time datetime=\"20[0-9-]{8}\">", html);
        Assert.Contains($"<a href=\"{server.Address}quotations/{server.Id("sure")}\">Permanent link</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_linked_data_is_a_Quotation_of_schema_org()
    {
        using var linked = JsonDocument.Parse(LinkedData().Match(await server.TextAsync("/embed/cards/{sure}")).Groups[1].Value);
        var quotation = linked.RootElement;
        Assert.Equal("Quotation", quotation.GetProperty("@type").GetString());
        Assert.Equal("We will increase the pressure,", quotation.GetProperty("text").GetString());
        Assert.Equal(("Person", "Ilse Marren"), (Text(quotation, "creator", "@type"), Text(quotation, "creator", "name")));
        Assert.Equal("The Valmere Courier", quotation.GetProperty("isPartOf").GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal(
            await server.TextAsync("/v1/quotations/{sure}.jsonld"),
            LinkedData().Match(await server.TextAsync("/embed/cards/{sure}")).Groups[1].Value);
    }

    [Fact]
    public async Task Hostile_words_stay_words()
    {
        var html = await server.TextAsync("/embed/cards/{hostile}");
        Assert.Single(ScriptTags().Matches(html));
        Assert.Single(ScriptEnds().Matches(html));
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--", html, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript:", html, StringComparison.Ordinal);
        using var linked = JsonDocument.Parse(LinkedData().Match(html).Groups[1].Value);
        Assert.Equal(CardServer.HostileWords, linked.RootElement.GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("uncertain", HttpStatusCode.NotFound, "uncertain (confidence 0.55)")]
    [InlineData("nameless", HttpStatusCode.NotFound, "somebody without a name")]
    [InlineData("nobody", HttpStatusCode.NotFound, "nobody is known to have said")]
    [InlineData("suppressed", HttpStatusCode.Gone, "")]
    public async Task There_is_no_card_for_what_is_not_sure(string given, HttpStatusCode status, string reason)
    {
        foreach (var path in new[] { "/embed/cards/{0}", "/embed/cards/{0}.json", "/oembed?url={1}quotations/{0}" })
        {
            using var response = await server.Host.GetAsync(
                path.Replace("{0}", server.Id(given), StringComparison.Ordinal).Replace("{1}", server.Address, StringComparison.Ordinal));
            Assert.Equal(status, response.StatusCode);
            Assert.Contains(reason, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_suppressed_quotation_says_so_where_the_correction_is_published()
    {
        var problem = await server.ProblemAsync("/embed/cards/{suppressed}");
        Assert.Equal("This quotation was taken out by a correction of 2031-06-01. It was a misprint.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Linked_data_of_what_is_not_sure_names_no_creator() =>
        Assert.DoesNotContain("creator", await server.TextAsync("/v1/quotations/{uncertain}.jsonld"), StringComparison.Ordinal);

    [Fact]
    public async Task A_disputed_quotation_says_so_with_what_readers_are_told()
    {
        Assert.Contains(
            "<strong>Disputed.</strong> <span dir=\"auto\">Her office denies it.</span>",
            await server.TextAsync("/embed/cards/{disputed}?ui=en"),
            StringComparison.Ordinal);
        Assert.True((await server.JsonAsync("/embed/cards/{disputed}.json")).GetProperty("disputed").GetBoolean());
    }

    [Theory]
    [InlineData("/embed/cards/{sure}")]
    [InlineData("/embed/cards/{sure}.json")]
    [InlineData("/embed/cards/{uncertain}.json")]
    [InlineData("/embed/cards/{sure}?size=x")]
    public async Task Pages_of_every_origin_may_read_it(string path)
    {
        using var response = await server.Host.GetAsync(server.WithIds(path), ("Origin", "https://page.example"));
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Theory]
    [InlineData("uk", "за цитатою у виданні <")]
    [InlineData("tr", "alıntılayan")]
    public async Task The_words_around_it_are_in_the_language_asked_for(string language, string word)
    {
        Assert.Contains(word, await server.TextAsync("/embed/cards/{sure}?ui=" + language), StringComparison.Ordinal);
        using var response = await server.Host.GetAsync(server.WithIds("/embed/cards/{sure}"), ("Accept-Language", language));
        Assert.Contains(word, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string? Text(JsonElement json, string outer, string inner) => json.GetProperty(outer).GetProperty(inner).GetString();

    [GeneratedRegex("<script type=\"application/ld\\+json\">\\n(.*?)\\n</script>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex LinkedData();

    [GeneratedRegex("<script", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScriptTags();

    [GeneratedRegex("</script", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ScriptEnds();
}

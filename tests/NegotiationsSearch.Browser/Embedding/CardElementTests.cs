using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary><c>negotiations-quotation</c>, and the card as HTML that is pasted, in a page of another origin.</summary>
public sealed class CardElementTests(Chromium chromium, SampleServer sample)
{
    [Fact]
    public async Task A_card_shows_in_a_page_of_any_origin_also_of_one_the_server_does_not_allow()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample, isAllowed: false);
        await page.ShowCardAsync(await QuotationAsync(page, "speaker=oriel-vantreska&min_confidence=0.7&q=%22need+a+roof%22"));
        var card = page.Page.Locator("negotiations-quotation");
        await Expect(card.Locator("blockquote")).ToContainTextAsync("We need a roof");
        await Expect(card.Locator("figcaption")).ToContainTextAsync("Oriel Vantreska, Prime Minister of Calderra, as quoted by Orme Wire");
        await Expect(card).ToContainTextAsync("As of ");
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "Permanent link" }))
            .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex($"^{page.Server}/quotations/"));
        Assert.Empty(page.Complaints);
    }

    [Fact]
    public async Task An_uncertain_quotation_has_no_card_and_what_the_page_has_inside_shows()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        var id = await QuotationAsync(page, "speaker=ignace-pell&q=grass");
        await page.ShowCardAsync(id, "<p>See the paper.</p>");
        await Expect(page.Page.GetByText("See the paper.")).ToBeVisibleAsync();
        await page.ShowCardAsync(id);
        await Expect(page.Page.GetByText("Who said this is uncertain")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Pasted_HTML_needs_no_script_and_breaks_no_policy()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        var id = await QuotationAsync(page, "speaker=oriel-vantreska&min_confidence=0.7&q=%22need+a+roof%22");
        using var client = new HttpClient();
        var html = await client.GetStringAsync($"{page.Server}/embed/cards/{id}", TestContext.Current.CancellationToken);
        await page.ShowAsync("negotiations-quotation", html);
        await Expect(page.Page.GetByRole(AriaRole.Figure)).ToContainTextAsync("We need a roof");
        var linked = JsonDocument.Parse((await page.Page.Locator("script[type='application/ld+json']").TextContentAsync())!);
        Assert.Equal("Quotation", linked.RootElement.GetProperty("@type").GetString());
        Assert.Empty(page.Complaints);
    }

    private static async Task<string> QuotationAsync(ElementPage page, string search)
    {
        using var client = new HttpClient();
        using var answer = JsonDocument.Parse(await client.GetStringAsync(
            $"{page.Server}/v1/search?in=statements&size=1&{search}", TestContext.Current.CancellationToken));
        return answer.RootElement.GetProperty("hits")[0].GetProperty("id").GetString()!;
    }
}

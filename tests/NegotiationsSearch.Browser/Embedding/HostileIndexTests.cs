using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary>An index of coverage that means harm, searched and shown in a page of another origin.</summary>
public sealed class HostileIndexTests(Chromium chromium, HostileServer hostile) : IClassFixture<HostileServer>
{
    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 390, Height = 800 } };

    [Theory]
    [InlineData("paragraphs")]
    [InlineData("statements")]
    public async Task The_search_shows_it_as_text(string view)
    {
        await using var page = await ElementPage.OpenAsync(chromium, origin => hostile.StartAsync(origin), Phone);
        await page.ShowSearchAsync($"in=\"{view}\" size=\"50\" q=\"\"");
        await Expect(page.Results.First).ToBeVisibleAsync();
        await Expect(page.Page.GetByText(HostileServer.Title).First).ToBeVisibleAsync();
        await Expect(page.Page.GetByText(HostileServer.Outlet).First).ToBeVisibleAsync();
        await AssertHarmlessAsync(page);
    }

    [Fact]
    public async Task Cards_show_it_as_text_as_elements_and_pasted()
    {
        await using var page = await ElementPage.OpenAsync(chromium, origin => hostile.StartAsync(origin), Phone);
        using var client = new HttpClient();
        var answer = JsonDocument.Parse(await client.GetStringAsync(
            $"{page.Server}/v1/search?in=statements&size=50&min_confidence=0.6", TestContext.Current.CancellationToken));
        var ids = answer.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!).ToList();
        Assert.NotEmpty(ids);
        foreach (var id in ids)
        {
            using var pasted = await client.GetAsync($"{page.Server}/embed/cards/{id}", TestContext.Current.CancellationToken);
            var html = pasted.IsSuccessStatusCode ? await pasted.Content.ReadAsStringAsync(TestContext.Current.CancellationToken) : "";
            await page.ShowAsync(
                "negotiations-quotation",
                $"{html}<negotiations-quotation endpoint=\"{page.Server}\" quotation=\"{id}\"></negotiations-quotation>");
            await Expect(page.Page.Locator("negotiations-quotation :is(figure, p)").First).ToBeVisibleAsync();
            await AssertHarmlessAsync(page);
        }
    }

    private static async Task AssertHarmlessAsync(ElementPage page)
    {
        Assert.False(await page.Page.EvaluateAsync<bool>($"{HostileServer.Done} !== undefined"));
        Assert.Equal(0, await page.Page.Locator("main :is(img, svg, iframe, b, i, [onerror], [onload], a[href^='javascript:'])").CountAsync());
        Assert.DoesNotContain(page.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        // Pasted HTML is laid out by the page it stands in; the elements see to themselves.
        Assert.True(await page.Page.Locator("negotiations-search, negotiations-quotation").EvaluateAsync<bool>(
            "element => element.scrollWidth <= element.clientWidth && element.clientWidth <= innerWidth"));
    }
}

namespace NegotiationsSearch.Browser.Site;

/// <summary>What a screen reader is told.</summary>
public sealed class AccessibilityTreeTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task A_hit_tells_its_match_its_speaker_and_its_outlet()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/?q=%22need+a+roof%22&in=quotes");
        await Assertions.Expect(page.Locator("main")).ToMatchAriaSnapshotAsync("""
            - search:
              - combobox "Search the coverage": "\"need a roof\""
              - button "Search"
            """);
        await Assertions.Expect(page.GetByRole(AriaRole.Article)).ToMatchAriaSnapshotAsync("""
            - article "Oriel Vantreska , Prime Minister of Calderra , as quoted by Orme Wire (fictional)":
              - heading /Oriel Vantreska/ [level=3]
              - blockquote:
                - paragraph:
                  - mark: "[match: need a roof ]"
              - link /Read at Orme Wire/
              - button /Copy citation.*I had prepared a speech/
            """);
    }

    [Fact]
    public async Task A_difference_is_told_in_words()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/check?text=We+do+not+need+a+big+bridge+but+a+roof");
        await Assertions.Expect(page.GetByRole(AriaRole.Article).First).ToMatchAriaSnapshotAsync("""
            - paragraph: 3 words changed.
            - paragraph:
              - deletion: "changed from: bridge. We need"
              - insertion: "to: big bridge but"
            """);
    }

    [Fact]
    public async Task A_search_that_is_done_is_announced_once()
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await page.EvaluateAsync("""
            () => {
              window.said = [];
              new MutationObserver(() => window.said.push(document.querySelector('#status').textContent))
                .observe(document.querySelector('#status'), { childList: true, characterData: true, subtree: true });
            }
            """);
        await page.Locator("#value-source-orme-wire-fictional").ClickAsync();
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Orme Wire");
        Assert.Equal([await page.Locator("#results").TextContentAsync() ?? ""], await page.EvaluateAsync<string[]>("window.said"));
    }

    [Theory]
    [InlineData("uk", "de")]
    [InlineData("en", "uk")]
    public async Task A_hit_is_in_its_own_language_on_a_page_in_another(string ui, string language)
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{server.Address}/?ui={ui}&language={language}");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", ui);
        await Assertions.Expect(page.Locator("blockquote").First).ToHaveAttributeAsync("lang", language);
        await Assertions.Expect(page.Locator("blockquote").First).ToHaveAttributeAsync("dir", "ltr");
    }
}

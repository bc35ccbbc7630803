using Deque.AxeCore.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary>What those hear who do not see the search, and what axe-core finds.</summary>
public sealed class AccessibilityTests(Chromium chromium, SampleServer sample)
{
    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_search(ColorScheme scheme)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample, new() { ColorScheme = scheme });
        await page.ShowSearchAsync("size=\"5\"");
        await page.Box.PressSequentiallyAsync("ma");
        await Expect(page.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await AssertCleanAsync(page.Page);
        await page.SearchAsync("we");
        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "More results" })).ToBeVisibleAsync();
        await AssertCleanAsync(page.Page);
        await page.StopServerAsync();
        await page.SearchAsync("roof");
        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" })).ToBeVisibleAsync();
        await AssertCleanAsync(page.Page);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_the_card(ColorScheme scheme)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample, new() { ColorScheme = scheme });
        await page.ShowCardAsync("hdmpgrw04hhq-q7vskmxg5gh5h");
        await Expect(page.Page.Locator("negotiations-quotation blockquote")).ToBeVisibleAsync();
        await AssertCleanAsync(page.Page);
        await Expect(page.Page.Locator("negotiations-quotation")).ToMatchAriaSnapshotAsync(
            """
            - figure:
              - blockquote: /We need a roof/
              - paragraph:
                - link /Orme Wire/
                - time: 23 September 2024
              - paragraph: /fictional/
              - paragraph:
                - time
                - link "Permanent link"
            """);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_on_the_page_that_makes_snippets(ColorScheme scheme)
    {
        await using var context = await chromium.NewContextAsync(new() { ColorScheme = scheme });
        var page = await context.NewPageAsync();
        await page.GotoAsync(sample.Address + "/embed/?q=roof&pin=1");
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await AssertCleanAsync(page);
    }

    [Fact]
    public async Task The_search_is_told_by_roles_names_and_states()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync();
        await page.SearchAsync("\"need a roof\"");
        await Expect(page.Results).ToHaveCountAsync(1);
        await Expect(page.Page.Locator("negotiations-search")).ToMatchAriaSnapshotAsync(
            """
            - search "Search what was said":
              - combobox "Search what was said"
              - button "Search"
            - paragraph: /1 statement for "need a roof"/
            - list:
              - listitem:
                - blockquote:
                  - mark: "match: need a roof end of match"
                - paragraph: /Oriel Vantreska, Prime Minister of Calderra, as quoted by Orme Wire/
                - paragraph:
                  - time: 23 September 2024
                  - link /Strait accord signed in the rain on Lamp Island at Orme Wire/
            """);
    }

    private static async Task AssertCleanAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }
}

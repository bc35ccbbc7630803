using System.Text.RegularExpressions;

namespace NegotiationsSearch.Browser.Site;

/// <summary>The same without script: forms and links do it all.</summary>
public sealed class ScriptlessTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task Searching_filtering_paging_and_checking_work_without_script()
    {
        await using var context = await chromium.NewContextAsync(
            new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await page.Locator("#q").FillAsync("the");
        await page.GetByText("Statements", new() { Exact = true }).ClickAsync();
        await page.Locator("#sort").SelectOptionAsync("oldest");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("q=the&in=statements"));
        await page.Locator("#value-directness-direct").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("sort=oldest.*directness=direct&page=2"));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" })).ToHaveCountAsync(0);
        await page.Locator(".chips a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".chips")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Check a quotation" }).ClickAsync();
        await page.Locator("#text").FillAsync("We do not need a big bridge but a roof");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Assertions.Expect(page.Locator("#verdict")).ToContainTextAsync("Altered");
    }

    [Fact]
    public async Task Filters_open_on_a_phone_without_script()
    {
        await using var context = await chromium.NewContextAsync(
            new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await Assertions.Expect(page.Locator("#filter-lists")).ToBeHiddenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Filters" }).ClickAsync();
        await page.Locator("#value-source-orme-wire-fictional").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("source=orme-wire-fictional"));
    }
}

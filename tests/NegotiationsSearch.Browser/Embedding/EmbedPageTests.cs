using static Microsoft.Playwright.Assertions;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary>The page that makes snippets, in a browser.</summary>
public sealed class EmbedPageTests(Chromium chromium, SampleServer sample)
{
    [Fact]
    public async Task What_is_chosen_shows_in_the_preview_and_in_the_snippet()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(sample.Address + "/embed/");
        await page.GetByLabel("Speaker", new() { Exact = true }).FillAsync("oriel-vantreska");
        await page.GetByLabel("Searched for at once").FillAsync("roof");
        await Expect(page.Locator("#embed-snippet-code")).ToContainTextAsync("speaker=\"oriel-vantreska\" q=\"roof\"");
        await Expect(page.Locator("negotiations-search").GetByRole(AriaRole.Listitem).First).ToContainTextAsync("Oriel Vantreska");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("speaker=oriel-vantreska.*q=roof"));
    }

    [Fact]
    public async Task The_snippet_works_when_it_is_pasted()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.Page.GotoAsync(page.Server + "/embed/?q=roof&pin=1&speaker=oriel-vantreska");
        var snippet = await page.Page.Locator("#embed-snippet-code").TextContentAsync();
        await page.ShowAsync("none", snippet!);
        await Expect(page.Results.First).ToContainTextAsync("Oriel Vantreska");
    }

    [Fact]
    public async Task Without_script_its_button_shows_the_choice()
    {
        await using var context = await chromium.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(sample.Address + "/embed/");
        await page.GetByLabel("Results at a time").FillAsync("7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).First.ClickAsync();
        await Expect(page.Locator("#embed-snippet-code")).ToContainTextAsync("size=\"7\"");
    }
}

using System.Text.RegularExpressions;

namespace NegotiationsSearch.Browser.Site;

/// <summary>What somebody does who sees the page for the first time: from the empty box to a copied citation.</summary>
public sealed partial class NewcomerTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task From_the_empty_box_to_a_copied_citation()
    {
        await using var context = await chromium.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Who said what");

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search the coverage" }).PressSequentiallyAsync("vantr");
        await page.GetByRole(AriaRole.Option, new() { Name = "Oriel Vantreska" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("speaker=oriel-vantreska"));
        await page.GetByText("Quoted words", new() { Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("in=quotes"));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Search the coverage" }).FillAsync("\"need a roof\"");
        await page.Keyboard.PressAsync("Enter");

        var hit = page.GetByRole(AriaRole.Article).First;
        await Expect(page.Locator("#results")).ToHaveTextAsync("1 quotation");
        await Expect(hit.Locator("mark")).ToContainTextAsync("need a roof");
        await Expect(hit.GetByRole(AriaRole.Heading)).ToContainTextAsync("Oriel Vantreska");
        await hit.GetByText("Evidence", new() { Exact = false }).First.ClickAsync();
        await Expect(hit.GetByRole(AriaRole.Definition).Filter(new() { HasText = "%" })).ToBeVisibleAsync();
        await Expect(hit.GetByRole(AriaRole.Link, new() { Name = "Read at Orme Wire" })).ToHaveAttributeAsync("href", TextFragment());

        await hit.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        await Expect(hit.GetByRole(AriaRole.Button, new() { Name = "Citation copied" })).ToBeVisibleAsync();
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        const string Cited = "We need a roof.” Oriel Vantreska, Prime Minister of Calderra, quoted in “Strait accord signed";
        Assert.Contains(Cited, copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Back_and_forward_walk_through_the_searches()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/?q=strait");
        var first = await page.Locator("#results").TextContentAsync();
        await page.Locator("#value-source-orme-wire-fictional").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("source=orme-wire-fictional"));
        await Expect(page.Locator("#results")).Not.ToHaveTextAsync(first!);
        var second = await page.Locator("#results").TextContentAsync();
        await page.GoBackAsync();
        await Expect(page.Locator("#results")).ToHaveTextAsync(first!);
        await page.GoForwardAsync();
        await Expect(page.Locator("#results")).ToHaveTextAsync(second!);
    }

    [Fact]
    public async Task Dates_are_brushed_on_the_timeline()
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        var box = await page.Locator("svg[data-timeline]").BoundingBoxAsync();
        await page.Mouse.MoveAsync(box!.X + 1, box.Y + 5);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width / 3), box.Y + 5);
        await page.Mouse.UpAsync();
        await Expect(page).ToHaveURLAsync(new Regex("from=2024-09-02&to=2024-09-0"));
        await Expect(page.Locator("#from")).ToHaveValueAsync("2024-09-02");
    }

    [Fact]
    public async Task A_value_is_found_inside_a_facet()
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/?in=statements");
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Find a speaker" }).FillAsync("osr");
        await Expect(page.Locator("#values-speaker li")).ToHaveCountAsync(1);
        await page.Locator("#values-speaker a").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("speaker=osric-valdane"));
    }

    [GeneratedRegex("#:~:text=")]
    private static partial Regex TextFragment();

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    private static IPageAssertions Expect(IPage page) => Assertions.Expect(page);
}

namespace NegotiationsSearch.Browser.InstantSearch;

/// <summary>What coverage holds is text in InstantSearch as well, highlighted or not.</summary>
public sealed class HostileCoverageTests(Chromium chromium, HostileServer hostile) : IClassFixture<HostileServer>
{
    [Fact]
    public async Task Markup_in_coverage_is_read_and_not_obeyed()
    {
        Packages.Need();
        await using var context = await chromium.NewContextAsync();
        await using var site = await OtherSite.StartAsync();
        await using var server = await hostile.StartAsync(site.Origin);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.PageOf(server.Urls.Single()));
        await page.Locator("#query input").FillAsync(HostileServer.Word);
        await Assertions.Expect(page.Locator("#hits .text mark").First).ToHaveTextAsync(HostileServer.Word);

        await Assertions.Expect(page.Locator("#hits h2").Filter(new() { HasText = HostileServer.Title }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#source").GetByText(HostileServer.Outlet, new() { Exact = true })).ToBeVisibleAsync();
        await page.Locator("#speaker input[type=search]").FillAsync("a");
        await page.Locator("#source label").Filter(new() { HasText = HostileServer.Outlet }).ClickAsync();
        await Assertions.Expect(page.Locator("#refined")).ToContainTextAsync(HostileServer.Outlet);
        await Assertions.Expect(page.Locator("#stats .ais-Stats-text")).ToHaveTextAsync("2");

        Assert.False(await page.EvaluateAsync<bool>($"{HostileServer.Done} !== undefined"));
        Assert.Equal(0, await page.Locator("#hits :is(img, script, iframe, svg, b, i), #source img, #speaker img, #refined img").CountAsync());
    }

    [Fact]
    public async Task DocSearch_which_takes_what_it_gets_for_markup_shows_it_as_text_too()
    {
        Packages.Need();
        await using var context = await chromium.NewContextAsync();
        await using var site = await OtherSite.StartAsync();
        await using var server = await hostile.StartAsync(site.Origin);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.PageOf(server.Urls.Single(), "docsearch.html"));
        await page.Locator(".DocSearch-Button").ClickAsync();
        await page.Locator(".DocSearch-Input").FillAsync(HostileServer.Word);
        var hits = page.Locator(".DocSearch-Hit");
        await Assertions.Expect(hits.Filter(new() { HasText = "<b>The</b> harbour" }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".DocSearch-Hit-source").Filter(new() { HasText = HostileServer.Outlet }).First).ToBeVisibleAsync();
        await Assertions.Expect(hits.Locator("mark").First).ToHaveTextAsync(HostileServer.Word);
        Assert.False(await page.EvaluateAsync<bool>($"{HostileServer.Done} !== undefined"));
        Assert.Equal(0, await page.Locator(".DocSearch-Dropdown :is(img, script, iframe, b, i)").CountAsync());
    }
}

namespace NegotiationsSearch.Browser.Site;

/// <summary>What coverage holds is text on every page, whatever it looks like.</summary>
public sealed class HostileCoverageTests(Chromium chromium, HostileServer hostile) : IClassFixture<HostileServer>
{
    private const string Foreign = "main :is(img, iframe, script, b, i)";

    [Theory]
    [InlineData("/?q=" + HostileServer.Word, 390)]
    [InlineData("/?in=statements", 1280)]
    [InlineData("/check?text=We+keep+the+harbour+open", 820)]
    public async Task Markup_in_coverage_is_read_and_not_obeyed(string path, int width)
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        await using var server = await hostile.StartAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Urls.Single() + path);
        await Assertions.Expect(page.GetByRole(AriaRole.Article).First).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>($"{HostileServer.Done} !== undefined"));
        Assert.Equal(0, await page.Locator(Foreign).CountAsync());
        Assert.Equal(0, await page.Locator("a[href^='javascript:']").CountAsync());
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} pixels wider than its window.");
    }

    [Fact]
    public async Task Titles_and_outlets_are_shown_as_they_are_written()
    {
        await using var context = await chromium.NewContextAsync();
        await using var server = await hostile.StartAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{server.Urls.Single()}/?q={HostileServer.Word}");
        await Assertions.Expect(page.Locator(".headline").Filter(new() { HasText = HostileServer.Title }).First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".outlet").GetByText(HostileServer.Outlet, new() { Exact = true }).First).ToBeVisibleAsync();
        await page.Locator("#q").PressSequentiallyAsync("s");
        Assert.False(await page.EvaluateAsync<bool>($"{HostileServer.Done} !== undefined"));
    }
}

namespace NegotiationsSearch.Browser.Site;

/// <summary>The page holds still while it loads, and fits its window.</summary>
public sealed class LayoutTests(Chromium chromium, SampleServer server)
{
    private const string Shifts = """
        () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, shift) => sum + shift.value, 0)))
          .observe({ type: 'layout-shift', buffered: true }) || requestAnimationFrame(() => requestAnimationFrame(() => done(0))))
        """;

    [Theory]
    [InlineData("/", 390)]
    [InlineData("/?q=strait", 1440)]
    [InlineData("/speakers/oriel-vantreska", 820)]
    public async Task Nothing_jumps_and_nothing_sticks_out(string path, int width)
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + path);
        Assert.Equal(0, await page.EvaluateAsync<double>(Shifts));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }
}

namespace NegotiationsSearch.Browser;

/// <summary>That the browser and the server the other tests rest on are there and reach each other.</summary>
public sealed class BrowserTests(Chromium chromium, SampleServer server)
{
    [Fact]
    public async Task The_browser_reaches_the_server()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync(server.Address + "/health/live");
        Assert.Equal(200, response!.Status);
    }
}

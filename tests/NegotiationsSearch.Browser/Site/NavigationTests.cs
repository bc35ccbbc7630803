namespace NegotiationsSearch.Browser.Site;

/// <summary>Going to and fro among searches, those that fail among them.</summary>
public sealed class NavigationTests(Chromium chromium, SampleServer server)
{
    private const string Reversed = "/?q=strait&from=2024-09-20&to=2024-09-01&source=orme-wire-fictional";

    [Fact]
    public async Task Back_leads_out_of_a_search_with_a_mistake()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/?q=strait");
        await SearchAsync(page, new string('(', 100) + "roof");
        await Assertions.Expect(page.Locator("#mistakes")).Not.ToBeEmptyAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveAttributeAsync("aria-invalid", "true");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#mistakes")).ToBeEmptyAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("strait");
        await Assertions.Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task Back_leads_out_of_what_another_server_answers(int status)
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/?q=roof*", route => route.FulfillAsync(new() { Status = status, ContentType = "text/html", Body = "<p>busy</p>" }));
        await page.GotoAsync(server.Address + "/?q=strait");
        await SearchAsync(page, "roof");
        await Assertions.Expect(page.GetByText("busy")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("strait");
        await Assertions.Expect(page.Locator(".hit").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_mistake_is_put_right_where_it_was_made()
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + Reversed);
        await Assertions.Expect(page.Locator("#mistakes")).ToContainTextAsync("The first date is after the last.");
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("strait");
        await Assertions.Expect(page.Locator("#from")).ToHaveValueAsync("2024-09-20");
        await page.Locator("#from").FillAsync("2023-09-01");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await Assertions.Expect(page.Locator("#sort")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#mistakes")).ToBeEmptyAsync();
        Assert.Contains("source=orme-wire-fictional", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_while_results_load_stays()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        var loaded = new TaskCompletionSource();
        await page.RouteAsync("**/?q=roof", async route =>
        {
            await loaded.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(server.Address + "/");
        await SearchAsync(page, "roof");
        await page.Locator("#q").FillAsync("roof bridge");
        loaded.SetResult();
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#q")).ToHaveValueAsync("roof bridge");
    }

    [Fact]
    public async Task Another_page_is_announced_as_one()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(page.Locator("#status")).ToContainTextAsync("Page 2 of");
        Assert.Contains("Page 2 of", await page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_within_the_page_searches_nothing()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/?q=strait");
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.Contains("?q=", StringComparison.Ordinal) ? 1 : 0;
        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
        Assert.Equal(0, asked);
    }

    private static async Task SearchAsync(IPage page, string query)
    {
        await page.Locator("#q").FillAsync(query);
        await page.Locator("#q").PressAsync("Enter");
    }
}

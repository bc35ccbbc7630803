namespace NegotiationsSearch.Browser.InstantSearch;

/// <summary>The published package <c>@docsearch/js</c> in a page of another origin, unmodified.</summary>
public sealed class DocSearchTests(Chromium chromium, SampleServer sample)
{
    [Fact]
    public async Task What_is_typed_is_found_under_its_outlet_and_leads_to_the_passage()
    {
        Packages.Need();
        await using var context = await chromium.NewContextAsync();
        await using var site = await OtherSite.StartAsync();
        await using var server = await sample.StartAsync(site.Origin);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.PageOf(server.Urls.Single(), "docsearch.html"));
        await page.Locator(".DocSearch-Button").ClickAsync();
        await page.Locator(".DocSearch-Input").FillAsync("lock tol");
        var first = page.Locator(".DocSearch-Hit").First;
        await Assertions.Expect(first.Locator("mark").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".DocSearch-Hit-source").First).ToContainTextAsync("(fictional)");
        Assert.Contains("#:~:text=", await first.Locator("a").GetAttributeAsync("href"), StringComparison.Ordinal);
    }
}

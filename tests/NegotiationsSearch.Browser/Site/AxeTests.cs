using Deque.AxeCore.Playwright;

namespace NegotiationsSearch.Browser.Site;

/// <summary>axe-core finds nothing to object to on any page, light or dark, wide or narrow.</summary>
public sealed class AxeTests(Chromium chromium, SampleServer server)
{
    public static TheoryData<string, ColorScheme, int> Cases
    {
        get
        {
            var cases = new TheoryData<string, ColorScheme, int>();
            foreach (var path in SitePages.Paths)
            {
                cases.Add(path, ColorScheme.Light, 1280);
                cases.Add(path, ColorScheme.Dark, 390);
            }
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public async Task A_page_has_no_violation(string path, ColorScheme scheme, int width)
    {
        await using var context = await chromium.NewContextAsync(
            new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(await SitePages.AddressAsync(server, path));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{violation.Id}: {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}")));
    }
}

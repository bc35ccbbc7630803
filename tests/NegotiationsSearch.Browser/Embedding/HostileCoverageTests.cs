using System.Text.Json;
using static Microsoft.Playwright.Assertions;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary>Coverage that means harm is read as text, in the search and in the card.</summary>
public sealed class HostileCoverageTests(Chromium chromium, SampleServer sample)
{
    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</style></template><svg onload=alert(1)>",
        "{{constructor.constructor('alert(1)')()}}",
        "\u202egnp.exe \u2066still hidden",
        new string('w', 10_000),
    ];

    [Theory, MemberData(nameof(Texts))]
    public async Task In_the_search(string text)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.AnswerAsync("/v1/search*", Answer(text));
        await page.ShowSearchAsync("q=\"x\"");
        await Expect(page.Results).ToHaveCountAsync(1);
        await Expect(page.Results.Locator(".text")).ToContainTextAsync(text);
        await AssertHarmlessAsync(page, "negotiations-search");
        await Expect(page.Page.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    [Theory, MemberData(nameof(Texts))]
    public async Task In_the_suggestions(string text)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.AnswerAsync("/v1/suggest*", JsonSerializer.Serialize(new
        {
            suggestions = new[] { new { kind = "speaker", value = text, label = text, detail = text, matched = text } },
        }));
        await page.ShowSearchAsync();
        await page.Box.PressSequentiallyAsync("xy");
        await Expect(page.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await Expect(page.Page.GetByRole(AriaRole.Option)).ToContainTextAsync(text[..Math.Min(text.Length, 200)]);
        await AssertHarmlessAsync(page, "negotiations-search");
    }

    [Theory, MemberData(nameof(Texts))]
    public async Task In_the_card(string text)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample, new() { ViewportSize = new() { Width = 390, Height = 800 } });
        await page.AnswerAsync("/embed/cards/*", Card(text));
        await page.ShowCardAsync("some-id");
        await Expect(page.Page.Locator("negotiations-quotation blockquote")).ToContainTextAsync(text);
        await AssertHarmlessAsync(page, "negotiations-quotation");
        await Expect(page.Page.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
    }

    private static async Task AssertHarmlessAsync(ElementPage page, string element)
    {
        Assert.Empty(page.Complaints);
        Assert.Equal(0, await page.Page.Locator(element).EvaluateAsync<int>(
            "element => element.shadowRoot.querySelectorAll('script, img, svg, style, b').length"));
        // Text that runs the other way, or on and on, stays in its place.
        Assert.True(await page.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static string Answer(string text) => JsonSerializer.Serialize(new
    {
        query = new { warnings = new[] { text } },
        total = new { hits = 1 },
        hits = new[]
        {
            new
            {
                id = text,
                unit = "quotation",
                text,
                matches = new object[] { new { start = -1, end = 4 }, new { start = "0", end = 2 }, new { start = 2, end = 1e9 } },
                quotations = new[] { new { speaker = new { id = text, name = text, role = text }, directness = "direct", uncertain = true } },
                article = new { title = text, source = new { id = text, name = text }, published = text, language = text },
                links = new { source = "javascript:alert(2)" },
            },
        },
        page = new { cursor = (string?)null },
    });

    private static string Card(string text) => JsonSerializer.Serialize(new
    {
        id = text,
        text,
        directness = "direct",
        speaker = new { id = text, name = text, role = text },
        article = new { title = text, source = new { id = text, name = text }, published = text, language = text },
        disputed = true,
        correction = new { date = text, note = text },
        asOf = text,
        links = new { permalink = "javascript:alert(3)", source = "data:text/html,<script>alert(4)</script>" },
    });
}

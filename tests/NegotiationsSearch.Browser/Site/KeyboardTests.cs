using System.Text.RegularExpressions;

namespace NegotiationsSearch.Browser.Site;

/// <summary>Everything by keyboard alone.</summary>
public sealed class KeyboardTests(Chromium chromium, SampleServer server)
{
    private const string Focused = "document.activeElement.id || document.activeElement.textContent.trim()";

    [Fact]
    public async Task A_tour_by_keyboard_alone()
    {
        await using var context = await chromium.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.EvaluateAsync<string>(Focused));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("q", await page.EvaluateAsync<string>(Focused));

        await page.Keyboard.TypeAsync("vantr");
        var box = page.Locator("#q");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Assertions.Expect(box).ToHaveValueAsync("vantr");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(box).Not.ToHaveAttributeAsync("aria-activedescendant", new Regex("."));
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".chips")).ToContainTextAsync("Oriel Vantreska");
        Assert.Equal("q", await page.EvaluateAsync<string>(Focused));

        await TabTo(page, "in");
        await page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Locator("#results")).ToContainTextAsync("quotations");
        await TabTo(page, "value-source-orme-wire-fictional");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#value-source-orme-wire-fictional")).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(page.Locator("#value-source-orme-wire-fictional")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task After_paging_the_focus_is_on_the_heading_of_the_results()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Next" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".place")).ToContainTextAsync("Page 2");
    }

    [Fact]
    public async Task A_single_key_does_nothing_by_itself()
    {
        await using var context = await chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Address + "/?q=strait");
        foreach (var key in "/?sjkgnp") await page.Keyboard.PressAsync(key.ToString());
        Assert.EndsWith("/?q=strait", page.Url, StringComparison.Ordinal);
        Assert.Equal("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
    }

    private static async Task TabTo(IPage page, string idOrName)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("name => [document.activeElement.id, document.activeElement.name].includes(name)", idOrName)) return;
        }
        Assert.Fail($"{idOrName} is not reached by Tab.");
    }
}

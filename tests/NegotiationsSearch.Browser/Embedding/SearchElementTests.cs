using static Microsoft.Playwright.Assertions;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary><c>negotiations-search</c> in a page of another origin under a strict policy.</summary>
public sealed class SearchElementTests(Chromium chromium, SampleServer sample)
{
    [Fact]
    public async Task It_searches_from_another_origin_under_a_policy_without_unsafe_and_asks_nobody_else()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync();
        await page.SearchAsync("\"need a roof\"");
        await Expect(page.Results).ToHaveCountAsync(1);
        await Expect(page.Results.Locator("mark")).ToHaveTextAsync("need a roof");
        await Expect(page.Results).ToContainTextAsync("Oriel Vantreska, Prime Minister of Calderra, as quoted by Orme Wire");
        await Expect(page.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("1 statement for \"need a roof\"");
        Assert.Empty(page.Complaints);
        Assert.All(page.Requests, url => Assert.True(
            url.StartsWith(page.Server, StringComparison.Ordinal) || url.StartsWith(page.Origin, StringComparison.Ordinal), url));
        Assert.Empty(await page.Page.Context.CookiesAsync());
        Assert.Equal(0, await page.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task It_looks_as_its_stylesheets_say_under_that_policy()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync();
        var display = await page.Page.Locator("negotiations-search").EvaluateAsync<string>(
            "element => getComputedStyle(element.shadowRoot.querySelector('form')).display");
        Assert.Equal("flex", display);
    }

    [Fact]
    public async Task What_is_pinned_by_attributes_holds_and_is_not_suggested()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync("speaker=\"lucan-ferreby|oriel-vantreska\" size=\"50\" q=\"\"");
        await Expect(page.Results.First).ToBeVisibleAsync();
        Assert.All(
            await page.Results.Locator(".speaker").AllTextContentsAsync(),
            name => Assert.Contains(name, new[] { "Lucan Ferreby", "Oriel Vantreska" }));
        await page.Box.PressSequentiallyAsync("maeve");
        await Expect(page.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await Expect(page.Page.GetByRole(AriaRole.Option).Filter(new() { HasText = "Speaker" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task It_is_used_by_the_keyboard_alone()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync("size=\"3\"");
        var keyboard = page.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        await Expect(page.Box).ToBeFocusedAsync();
        await keyboard.TypeAsync("ferreb");
        var option = page.Page.GetByRole(AriaRole.Option).First;
        await Expect(option).ToContainTextAsync("Lucan Ferreby");
        await keyboard.PressAsync("Escape");
        await Expect(option).ToBeHiddenAsync();
        await keyboard.TypeAsync("y");
        await Expect(option).ToBeVisibleAsync();
        await keyboard.PressAsync("ArrowDown");
        await Expect(option).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal("suggestion-0", await page.Box.GetAttributeAsync("aria-activedescendant"));
        await keyboard.PressAsync("Enter");
        await Expect(page.Results.Locator(".speaker").First).ToHaveTextAsync("Lucan Ferreby");
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "More results" }).FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(page.Results.Nth(4).GetByRole(AriaRole.Link)).ToBeFocusedAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Without Lucan Ferreby" }).FocusAsync();
        await keyboard.PressAsync("Enter");
        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Without Lucan Ferreby" })).ToHaveCountAsync(0);
        await Expect(page.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_page_hears_of_searches_and_may_take_over_what_is_selected()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync();
        await page.Page.EvaluateAsync(
            """
            () => {
                window.heard = [];
                document.addEventListener("search", (event) => heard.push(["search", event.detail.query, event.detail.total, event.composed]));
                document.addEventListener("select", (event) => {
                    if (!event.detail) return;
                    event.preventDefault();
                    heard.push(["select", event.detail.speaker, event.detail.url.startsWith("https://example.org/"), event.detail.unit]);
                });
            }
            """);
        await page.SearchAsync("\"need a roof\"");
        await page.Results.GetByRole(AriaRole.Link).ClickAsync();
        Assert.Equal(
            """[["search","\"need a roof\"",1,true],["select","oriel-vantreska",true,"quotation"]]""",
            await page.Page.EvaluateAsync<string>("JSON.stringify(heard)"));
        Assert.StartsWith(page.Origin, page.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Search")]
    [InlineData("uk-UA", "Шукати")]
    [InlineData("tr", "Ara")]
    [InlineData("fr", "Search")]
    public async Task It_speaks_the_language_asked_for_or_English(string language, string button)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync($"lang=\"{language}\"");
        await Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Words_can_be_selected_and_its_sentences_keep_their_direction_in_a_page_that_runs_the_other_way()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync("dir=\"rtl\" q=\"roof\"");
        await page.Results.First.Locator(".text").ClickAsync(new() { ClickCount = 3 });
        Assert.Contains("roof", await page.Page.EvaluateAsync<string>("getSelection().toString()"), StringComparison.Ordinal);
        await Expect(page.Box).Not.ToBeFocusedAsync();
        Assert.Equal("ltr", await page.Results.First.EvaluateAsync<string>("element => getComputedStyle(element).direction"));
    }

    [Fact]
    public async Task A_query_the_server_declines_is_answered_in_its_words()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync("from=\"yesterday\"");
        await page.SearchAsync("roof");
        await Expect(page.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("from");
        await Expect(page.Box).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_class_alone_registers_nothing()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowAsync("negotiations-search-element", "");
        var outcome = await page.Page.EvaluateAsync<string>(
            """
            async (url) => {
                const { NegotiationsSearchElement } = await import(url);
                return `${typeof NegotiationsSearchElement} ${customElements.get("negotiations-search")}`;
            }
            """,
            page.Server + "/embed/negotiations-search-element.js");
        Assert.Equal("function undefined", outcome);
    }
}

using static Microsoft.Playwright.Assertions;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary>What a page shows when script or server is missing, or is not what it should be.</summary>
public sealed class FallbackTests(Chromium chromium, SampleServer sample)
{
    private const string Form = "<form action=\"/plain\"><label>Plain search <input name=\"q\"></label><button>Go</button></form>";

    public static TheoryData<string, string> Unusable => new()
    {
        { "null", "application/json" },
        { "[]", "application/json" },
        { "{\"total\":{\"hits\":-1},\"hits\":[]}", "application/json" },
        { "{\"total\":{\"hits\":1},\"hits\":\"many\"}", "application/json" },
        { "{\"total\":{\"hits\":\"<b>1</b>\"},\"hits\":[]}", "application/json" },
        { "<!doctype html><h1>Sign in</h1>", "text/html" },
        { "{\"total\":{\"hits\":1},\"hits\":[", "application/json" },
        { "", "application/json" },
    };

    [Fact]
    public async Task With_the_server_dead_the_form_shows_from_the_start()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.StopServerAsync();
        await page.ShowSearchAsync("", Form);
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_script_the_form_shows()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample, new() { JavaScriptEnabled = false });
        await page.ShowSearchAsync("", Form);
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task When_the_server_dies_the_form_shows_again_with_what_was_typed_and_a_message()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowSearchAsync("", Form);
        await Expect(page.Page.GetByLabel("Plain search")).ToBeHiddenAsync();
        await page.StopServerAsync();
        await page.SearchAsync("roof");
        await Expect(page.Page.GetByLabel("Plain search")).ToHaveValueAsync("roof");
        await Expect(page.Page.GetByLabel("Plain search")).ToBeFocusedAsync();
        await Expect(page.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("The search cannot be reached at the moment.");
    }

    [Fact]
    public async Task Once_the_server_is_back_it_can_be_tried_again()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.AnswerAsync("/v1/search*", "", status: 502);
        await page.ShowSearchAsync("q=\"roof\"", Form);
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
        await page.Page.UnrouteAllAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(page.Results.First).ToBeVisibleAsync();
        await Expect(page.Page.GetByLabel("Plain search")).ToBeHiddenAsync();
    }

    [Theory, MemberData(nameof(Unusable))]
    public async Task An_answer_of_the_wrong_shape_is_refused(string body, string contentType)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.AnswerAsync("/v1/search*", body, contentType);
        await page.ShowSearchAsync("q=\"roof\"", Form);
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
        await Expect(page.Results).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_is_refused()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.AnswerAsync("/v1/search*", "{\"total\":{\"hits\":1},\"hits\":[],\"more\":\"" + new string('x', 5_000_000) + "\"}");
        await page.ShowSearchAsync("q=\"roof\"", Form);
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_answer_that_never_comes_is_given_up()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.Page.Clock.InstallAsync();
        await page.AnswerAsync("/v1/search*", null);
        await page.ShowSearchAsync("", Form);
        await page.Page.RunAndWaitForRequestAsync(() => page.SearchAsync("roof"), request => request.Url.Contains("/v1/search", StringComparison.Ordinal));
        await page.Page.Clock.FastForwardAsync(11_000);
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Suggestions_that_fail_are_not_missed()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.AnswerAsync("/v1/suggest*", "{\"suggestions\":{\"length\":1e9}}");
        await page.ShowSearchAsync();
        await page.Page.RunAndWaitForResponseAsync(
            () => page.Box.PressSequentiallyAsync("roof"),
            response => response.Url.Contains("/v1/suggest", StringComparison.Ordinal));
        await page.Box.PressAsync("Enter");
        await Expect(page.Results.First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("http://")]
    [InlineData("")]
    public async Task An_endpoint_that_is_no_web_address_leaves_the_form(string endpoint)
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        await page.ShowAsync("negotiations-search", $"<negotiations-search endpoint=\"{endpoint}\" q=\"x\">{Form}</negotiations-search>");
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_script_of_another_content_than_pinned_is_not_run()
    {
        await using var page = await ElementPage.OpenAsync(chromium, sample);
        var hash = "sha384-" + Convert.ToBase64String(new byte[48]);
        await page.ShowAsync(
            "none",
            $"<script type=\"module\" src=\"{page.Server}/embed/negotiations-search.js\" integrity=\"{hash}\" crossorigin></script>"
            + $"<negotiations-search endpoint=\"{page.Server}\">{Form}</negotiations-search>");
        await Expect(page.Page.GetByLabel("Plain search")).ToBeVisibleAsync();
        await Expect(page.Box).ToHaveCountAsync(0);
    }
}

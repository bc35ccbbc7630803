using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;

namespace NegotiationsSearch.Browser.InstantSearch;

/// <summary>The published packages <c>instantsearch.js</c> and <c>algoliasearch</c> in a page of another origin, unmodified.</summary>
public sealed class InstantSearchTests(Chromium chromium, SampleServer sample) : IAsyncLifetime
{
    private readonly List<string> _origins = [];
    private OtherSite _site = null!;
    private WebApplication _server = null!;
    private IBrowserContext? _context;
    private IPage _page = null!;

    private string Server => _server.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        Packages.Need();
        _context = await chromium.NewContextAsync();
        _site = await OtherSite.StartAsync();
        _server = await sample.StartAsync(_site.Origin);
        _page = await _context.NewPageAsync();
        _page.Request += (_, request) => _origins.Add(new Uri(request.Url).GetLeftPart(UriPartial.Authority));
        await _page.GotoAsync(_site.PageOf(Server));
        await Assertions.Expect(Hits.First).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_context is null) return;
        await _context.DisposeAsync();
        await _server.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task What_is_typed_is_found_and_marked()
    {
        await TypeAsync("lock tol");
        await ExpectHitsAsync("q=lock+(toll+OR+tol*)");
        await Assertions.Expect(_page.Locator("#hits .text mark").First).ToHaveTextAsync(new Regex("(?i)^(lock|toll)"));
        await Assertions.Expect(_page.Locator("#hits .snippet").First).ToContainTextAsync("…");
        Assert.Equal([_site.Origin, Server], _origins.Where(origin => origin.StartsWith("http", StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public async Task A_speaker_is_searched_for_in_the_list_and_refined_to()
    {
        var list = _page.Locator("#speaker");
        await list.Locator("input[type=search]").FillAsync("pel");
        var found = list.Locator(".ais-RefinementList-item").Filter(new() { HasText = "Ignace Pell" }).First;
        await Assertions.Expect(found.Locator("mark")).ToHaveTextAsync("Pel");
        var count = await found.Locator(".ais-RefinementList-count").TextContentAsync();
        await found.Locator("label").ClickAsync();
        await Assertions.Expect(_page.Locator("#refined")).ToContainTextAsync("Ignace Pell");
        await Assertions.Expect(Stats).ToHaveTextAsync(count!);
        await ExpectHitsAsync("speaker=Ignace+Pell");
        Assert.True(await list.Locator(".ais-RefinementList-item").CountAsync() > 1, "The other speakers are still there to add.");
    }

    [Fact]
    public async Task Two_speakers_are_either()
    {
        await _page.Locator("#sort select").SelectOptionAsync("quotes");
        await ExpectHitsAsync("in=quotes");
        var one = await RefineAsync(0);
        await Assertions.Expect(Stats).ToHaveTextAsync(Text(one));
        var other = await RefineAsync(1);
        await Assertions.Expect(Stats).ToHaveTextAsync(Text(one + other));
        await Assertions.Expect(_page.Locator("#refined .ais-CurrentRefinements-category")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task An_outlet_is_refined_to_by_its_name()
    {
        var item = _page.Locator("#source .ais-RefinementList-item").First;
        var name = await item.Locator(".ais-RefinementList-labelText").TextContentAsync();
        await item.Locator("label").ClickAsync();
        await ExpectHitsAsync($"source={Uri.EscapeDataString(name!)}");
    }

    [Fact]
    public async Task Dates_have_their_bounds_and_are_narrowed_to_a_range()
    {
        var (first, last) = (_page.Locator("#date input").Nth(0), _page.Locator("#date input").Nth(1));
        var (from, to) = (Day(await first.GetAttributeAsync("placeholder")), Day(await last.GetAttributeAsync("placeholder")));
        Assert.Equal((await DayOfFirstAsync("oldest"), await DayOfFirstAsync("newest")), (from, to));
        await first.FillAsync(Seconds(from.AddDays(5)));
        await last.FillAsync(Seconds(to.AddDays(-5)));
        await _page.Locator("#date button").ClickAsync();
        await ExpectHitsAsync(FormattableString.Invariant($"from={from.AddDays(5):yyyy-MM-dd}&to={to.AddDays(-5):yyyy-MM-dd}"));
        Assert.Equal(from, Day(await first.GetAttributeAsync("placeholder")));
    }

    [Fact]
    public async Task Pages_are_turned()
    {
        var before = await Hits.First.GetAttributeAsync("data-id");
        await _page.GetByRole(AriaRole.Link, new() { Name = "Next Page" }).ClickAsync();
        await Assertions.Expect(_page.Locator(".ais-Pagination-item--selected")).ToHaveTextAsync("2");
        await Assertions.Expect(Hits.First).Not.ToHaveAttributeAsync("data-id", before!);
        var second = await V1Async("size=5&page=2");
        await Assertions.Expect(Hits.First).ToHaveAttributeAsync("data-id", second.GetProperty("hits")[0].GetProperty("id").GetString()!);
    }

    [Theory]
    [InlineData("paragraphs_newest", "sort=newest")]
    [InlineData("paragraphs_oldest", "sort=oldest")]
    [InlineData("quotes", "in=quotes")]
    public async Task The_name_of_the_index_sorts_and_chooses_what_is_searched(string index, string same)
    {
        await _page.Locator("#sort select").SelectOptionAsync(index);
        await ExpectHitsAsync(same);
        var first = (await V1Async(same + "&size=1")).GetProperty("hits")[0];
        await Assertions.Expect(Hits.First).ToHaveAttributeAsync("data-id", first.GetProperty("id").GetString()!);
    }

    private ILocator Hits => _page.Locator("#hits article");

    private ILocator Stats => _page.Locator("#stats .ais-Stats-text");

    private Task TypeAsync(string query) => _page.Locator("#query input").FillAsync(query);

    // Refines to a speaker of the list and gives how many hits it says there are.
    private async Task<int> RefineAsync(int place)
    {
        var item = _page.Locator("#speaker .ais-RefinementList-item").Nth(place);
        var count = await item.Locator(".ais-RefinementList-count").TextContentAsync();
        await item.Locator("label").ClickAsync();
        return int.Parse(count!, CultureInfo.InvariantCulture);
    }

    private async Task ExpectHitsAsync(string query)
    {
        var total = (await V1Async(query + "&size=0")).GetProperty("total").GetProperty("hits").GetInt64();
        Assert.NotEqual(0, total);
        await Assertions.Expect(Stats).ToHaveTextAsync(Text(total));
        Assert.Null(await _page.Locator("body").GetAttributeAsync("data-error"));
    }

    private async Task<DateOnly> DayOfFirstAsync(string sort)
    {
        var published = (await V1Async($"sort={sort}&size=1")).GetProperty("hits")[0].GetProperty("article").GetProperty("published").GetString()!;
        return DateOnly.ParseExact(published[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private async Task<JsonElement> V1Async(string query)
    {
        using var client = new HttpClient();
        return await client.GetFromJsonAsync<JsonElement>($"{Server}/v1/search?{query}", TestContext.Current.CancellationToken);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static DateOnly Day(string? seconds) =>
        DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(long.Parse(seconds!, CultureInfo.InvariantCulture)).UtcDateTime);

    private static string Seconds(DateOnly day) =>
        Text(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds());
}

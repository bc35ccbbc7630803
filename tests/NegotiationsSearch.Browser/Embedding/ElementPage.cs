using Microsoft.AspNetCore.Builder;

namespace NegotiationsSearch.Browser.Embedding;

/// <summary>A page of another origin that holds what is tested, in a browser that writes down what happens.</summary>
internal sealed class ElementPage : IAsyncDisposable
{
    private readonly ForeignSite _site;
    private readonly WebApplication _server;
    private readonly IBrowserContext _context;

    private ElementPage(ForeignSite site, WebApplication server, IBrowserContext context, IPage page)
    {
        (_site, _server, _context, Page) = (site, server, context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add("A dialog: " + dialog.Message);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>The server's address without a slash at its end; of one that was stopped, where it was.</summary>
    public string Server { get; private init; } = "";

    public string Origin => _site.Origin;

    /// <summary>Errors and warnings of the page: a policy that is broken, a script that fails.</summary>
    public List<string> Complaints { get; } = [];

    public List<string> Requests { get; } = [];

    /// <summary>A page on a site that the server allows, or not.</summary>
    public static Task<ElementPage> OpenAsync(
        Chromium chromium, SampleServer sample, BrowserNewContextOptions? options = null, bool isAllowed = true) =>
        OpenAsync(chromium, origin => isAllowed ? sample.StartAsync(origin) : sample.StartAsync(), options);

    /// <param name="chromium">The browser.</param>
    /// <param name="start">Starts a server whose answers pages of an origin may read.</param>
    /// <param name="options">What is special about the window.</param>
    public static async Task<ElementPage> OpenAsync(
        Chromium chromium, Func<string, Task<WebApplication>> start, BrowserNewContextOptions? options = null)
    {
        var context = await chromium.NewContextAsync(options);
        var site = await ForeignSite.StartAsync();
        var server = await start(site.Origin);
        return new ElementPage(site, server, context, await context.NewPageAsync()) { Server = server.Urls.Single() };
    }

    /// <summary>Opens the page with the search in it.</summary>
    public Task ShowSearchAsync(string attributes = "", string inside = "") => ShowAsync(
        "negotiations-search", $"<negotiations-search endpoint=\"{Server}\" {attributes}>{inside}</negotiations-search>");

    /// <summary>Opens the page with a quotation's card in it.</summary>
    public Task ShowCardAsync(string quotation, string inside = "") => ShowAsync(
        "negotiations-quotation",
        $"<negotiations-quotation endpoint=\"{Server}\" quotation=\"{quotation}\">{inside}</negotiations-quotation>");

    public async Task ShowAsync(string script, string body)
    {
        _site.Hold($"<script type=\"module\" src=\"{Server}/embed/{script}.js\"></script>{body}", Server);
        await Page.GotoAsync(Origin);
    }

    /// <summary>Answers in the server's place; an answer of null never comes.</summary>
    public Task AnswerAsync(string path, string? body, string contentType = "application/json", int status = 200) =>
        Page.RouteAsync($"{Server}{path}", route => body is null
            ? Task.CompletedTask
            : route.FulfillAsync(new()
            {
                Status = status,
                Body = body,
                Headers = new Dictionary<string, string> { ["Content-Type"] = contentType, ["Access-Control-Allow-Origin"] = "*" },
            }));

    public ILocator Box => Page.GetByRole(AriaRole.Combobox);

    public ILocator Results => Page.GetByRole(AriaRole.Listitem);

    public async Task SearchAsync(string query)
    {
        await Box.FillAsync(query);
        await Box.PressAsync("Enter");
    }

    public Task StopServerAsync() => _server.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _site.DisposeAsync();
        await _server.DisposeAsync();
    }
}

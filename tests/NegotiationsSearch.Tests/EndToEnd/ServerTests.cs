using System.Globalization;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class ServerTests
{
    private static readonly string[] Queries =
    [
        "/v1/search?q=%22off%20the%20table%22&facet=speaker&facet=source",
        "/v1/search?in=quotes&sort=newest",
        "/v1/search?q=ink%20OR%20table",
        "/v1/facets/speaker?prefix=m",
    ];

    [Fact]
    public async Task A_server_shows_what_is_indexed_beside_it()
    {
        using var place = new Workplace();
        await place.IndexAsync("harbour-round.txt");
        using var server = await ProgramServer.StartAsync(place);
        Assert.Equal(1, await ArticlesAsync(server));
        Assert.Equal(0, (await place.IndexAsync("pilots-strike.txt")).ExitCode);
        while (await ArticlesAsync(server) == 1) { }
        var (status, body) = await server.GetAsync("/v1/search?q=%22ink%20is%20dry%22", TestContext.Current.CancellationToken);
        Assert.Equal((200, 1), (status, (int)body["total"]!["hits"]!));
    }

    [Fact]
    public async Task A_path_that_is_none_of_the_search_is_refused_in_words()
    {
        using var place = new Workplace();
        await place.IndexAsync("harbour-round.txt");
        using var server = await ProgramServer.StartAsync(place);
        var (status, body) = await server.GetAsync("/v2/search", TestContext.Current.CancellationToken);
        Assert.Equal((404, "Not found"), (status, (string?)body["title"]));
    }

    [Fact]
    public async Task A_rebuild_beside_a_server_under_load_fails_no_request()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        using var server = await ProgramServer.StartAsync(place);
        var former = await EpochAsync(server);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var load = Queries.Select(query => Task.Run(() => LoadAsync(server, query, ended.Token))).ToArray();
        for (var round = 0; round < 2; round++)
        {
            Assert.Equal(0, (await place.RunAsync("rebuild")).ExitCode);
            while (await EpochAsync(server) == former) { }
            former = await EpochAsync(server);
        }
        await ended.CancelAsync();
        Assert.All(await Task.WhenAll(load), answers => Assert.Single(answers));
    }

    [Fact]
    public async Task An_address_in_use_is_told_with_what_to_do()
    {
        using var place = new Workplace();
        await place.IndexAsync();
        using var server = await ProgramServer.StartAsync(place);
        var second = await place.RunAsync("serve", "--urls", server.Address);
        Assert.Equal(4, second.ExitCode);
        Assert.Contains($"{server.Address} is in use", second.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", second.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_server_under_load_ends_in_order_when_it_is_told_to(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Sends a POSIX signal.");
        using var place = new Workplace();
        await place.IndexAsync();
        using var server = await ProgramServer.StartAsync(ProgramRun.StartListening(signal, place.Root, ProgramServer.Arguments));
        var load = Queries.Select(query => Task.Run(() => LoadUntilClosedAsync(server, query))).ToArray();
        await ArticlesAsync(server);
        await PosixSignals.SendAsync(signal, server.Process);
        await server.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await Task.WhenAll(load);
        Assert.Equal(0, server.Process.ExitCode);
        Assert.Equal("Stopping.", (await server.Process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim());
    }

    /// <summary>The different answers to one query, by status and count.</summary>
    private static async Task<HashSet<string>> LoadAsync(ProgramServer server, string query, CancellationToken ended)
    {
        var answers = new HashSet<string>(StringComparer.Ordinal);
        while (!ended.IsCancellationRequested)
        {
            var (status, body) = await server.GetAsync(query, TestContext.Current.CancellationToken);
            answers.Add(string.Create(CultureInfo.InvariantCulture, $"{status} {body["total"]?.ToJsonString()}"));
        }
        Assert.All(answers, answer => Assert.StartsWith("200 ", answer, StringComparison.Ordinal));
        return answers;
    }

    private static async Task LoadUntilClosedAsync(ProgramServer server, string query)
    {
        try
        {
            while (true) Assert.Equal(200, (await server.GetAsync(query, TestContext.Current.CancellationToken)).Status);
        }
        catch (HttpRequestException)
        {
            // The server is gone, which is what was asked of it.
        }
    }

    private static async Task<int> ArticlesAsync(ProgramServer server) => (int)(await StateAsync(server))["articles"]!;

    private static async Task<string> EpochAsync(ProgramServer server) => (string)(await StateAsync(server))["epoch"]!;

    private static async Task<System.Text.Json.Nodes.JsonNode> StateAsync(ProgramServer server)
    {
        var (status, body) = await server.GetAsync("/v1/search?size=0", TestContext.Current.CancellationToken);
        Assert.Equal(200, status);
        return body["index"]!;
    }
}

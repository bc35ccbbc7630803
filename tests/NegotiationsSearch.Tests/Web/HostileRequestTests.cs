using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NegotiationsSearch.Tests.Web;

/// <summary>Whatever is sent, the server answers with something better than a 500 and lives on.</summary>
public sealed class HostileRequestTests(SearchServer server) : IClassFixture<SearchServer>
{
    public static TheoryData<string> Queries =>
    [
        new string('(', 10_000),
        new string('(', 2_000) + "x" + new string(')', 2_000),
        new string('"', 4_096),
        string.Concat(Enumerable.Repeat("-", 4_096)),
        string.Join(" OR ", Enumerable.Repeat("a*", 500)),
        "\"" + string.Join(' ', Enumerable.Repeat("*", 2_000)) + "\"",
        "\"a b\"~999999999999",
        "speaker:speaker:speaker:",
        "\u0000\u0001\uffff",
        "\\",
        "a*",
        "*a",
        "title:(",
        "İIıi",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task No_query_ends_in_a_failure(string query)
    {
        foreach (var view in new[] { "paragraphs", "quotes", "statements" })
        {
            using var response = await server.Host.GetAsync($"/v1/search?in={view}&q={Uri.EscapeDataString(query)}");
            Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{response.StatusCode}");
        }
    }

    [Theory]
    [InlineData(60_000, 400)]
    [InlineData(70_000, 414)]
    public async Task A_query_that_is_too_long_is_refused(int length, int status)
    {
        using var response = await server.Host.GetAsync("/v1/search?q=" + new string('a', length));
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_phrase_of_500_Ukrainian_words_is_let_through()
    {
        var phrase = '"' + string.Join(' ', Enumerable.Repeat("перемир", 500)) + '"';
        using var response = await server.Host.GetAsync("/v1/search?q=" + Uri.EscapeDataString(phrase));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("GET /v1/search?q=%ED%A0%80%ED%B0%80 HTTP/1.1\r\nHost: localhost\r\n\r\n", "200")]
    [InlineData("GET /v1/search?q=%ff%fe&speaker=%c3 HTTP/1.1\r\nHost: localhost\r\n\r\n", "200")]
    [InlineData("GET /v1/search?&&=&=&q HTTP/1.1\r\nHost: localhost\r\n\r\n", "400")]
    [InlineData("GET /v1/search HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: \"\r\n\r\n", "200")]
    [InlineData("GET http://rebound.example/v1/search HTTP/1.1\r\nHost: rebound.example\r\n\r\n", "421")]
    [InlineData("GET /v1/search HTTP/1.0\r\n\r\n", "421")]
    [InlineData("GET /v1/search HTTP/1.1\r\n\r\n", "400")]
    [InlineData("BREW /v1/search HTTP/1.1\r\nHost: localhost\r\n\r\n", "405")]
    public async Task Bytes_that_no_client_library_sends_are_answered(string request, string status)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, server.Host.Client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await socket.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(socket.GetStream());
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith($"HTTP/1.1 {status}", line, StringComparison.Ordinal);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Tests.Web;

/// <summary>Checking quotations over HTTP: by GET, and by POST, which changes nothing either.</summary>
public sealed class CheckTests(SearchServer server) : IClassFixture<SearchServer>
{
    private const string Path = "/v1/check";
    private const string Words = "We will increase the pressure";

    [Fact]
    public async Task A_quotation_is_found_with_its_speaker()
    {
        var answer = await server.JsonAsync($"{Path}?text={Uri.EscapeDataString(Words)}&speaker=Marren");
        Assert.Equal(("exact", "same", "quotation"), (Text(answer, "wording"), Text(answer, "attribution"), Text(answer, "foundIn")));
        var passage = answer.GetProperty("passages")[0];
        Assert.Equal("ilse-marren", passage.GetProperty("quotation").GetProperty("speaker").GetProperty("id").GetString());
        Assert.StartsWith(SearchServer.Page + "#:~:text=", passage.GetProperty("links").GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_found_is_said_in_the_contract_s_words()
    {
        var answer = await server.JsonAsync($"{Path}?text=Nobody+here+ever+said+anything+like+it");
        Assert.Equal(("not_found", "not_asked"), (Text(answer, "wording"), Text(answer, "attribution")));
        Assert.Equal(0, answer.GetProperty("passages").GetArrayLength());
    }

    [Theory]
    [InlineData("text/plain", Words, "?speaker=Dov+Hallin")]
    [InlineData("text/plain; charset=utf-8", "“" + Words + "”", "?speaker=Dov+Hallin")]
    [InlineData(null, Words, "?speaker=Dov+Hallin")]
    [InlineData("application/json", """{"text":"We will increase the pressure","speaker":"Dov Hallin","from":null}""", "")]
    [InlineData("application/json; charset=utf-8", """{"text":"\u201cWe will increase the pressure\u201d"}""", "?speaker=Dov+Hallin")]
    [InlineData("application/x-www-form-urlencoded", "text=%E2%80%9CWe+will+increase+the+pressure%E2%80%9D&speaker=Dov+Hallin", "")]
    [InlineData("application/x-www-form-urlencoded", "text=We%20will%20increase%20the%20pressure", "?speaker=Dov+Hallin")]
    public async Task A_body_is_the_text_JSON_or_a_form(string? type, string body, string query)
    {
        using var response = await PostAsync(query, body, type);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal(("exact", "other_speaker"), (Text(answer, "wording"), Text(answer, "attribution")));
    }

    [Theory]
    [InlineData("text/plain", "", "", "text", "empty")]
    [InlineData("text/plain", "… !", "", "text", "no word")]
    [InlineData("text/plain", Words, "?text=more", "text", "2 times")]
    [InlineData("text/plain", Words, "?speakr=x", "speakr", "Did you mean speaker?")]
    [InlineData("text/plain", Words, "?from=2031-06&to=2031-05", "from", "after")]
    [InlineData("application/x-www-form-urlencoded", Words, "", "body", "text/plain")]
    [InlineData("application/x-www-form-urlencoded", "text=a+b+c+d+e&speakr=x", "", "speakr", "Did you mean speaker?")]
    [InlineData("multipart/form-data; boundary=x", "--x", "", "body", "several parts")]
    [InlineData("application/json", "{", "", "body", "not JSON")]
    [InlineData("application/json", "[]", "", "body", "object")]
    [InlineData("application/json", "{\"text\":5}", "", "body", "'text'")]
    [InlineData("application/json", "{\"text\":\"\\ud800\"}", "", "body", "not JSON")]
    [InlineData("application/json", "{\"txt\":\"a b c d e\"}", "", "txt", "Did you mean text?")]
    [InlineData("application/json", "{\"speaker\":\"Marren\"}", "", "text", "missing")]
    public async Task A_bad_body_is_refused_by_name_and_with_advice(string type, string body, string query, string parameter, string detail)
    {
        using var response = await PostAsync(query, body, type);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<Problem>(TestContext.Current.CancellationToken);
        Assert.Contains(problem!.Errors, error => error.Parameter == parameter && error.Detail.Contains(detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_a_text_that_is_no_text_it_is_not_said_that_it_is_missing()
    {
        using var response = await PostAsync("", "{\"text\":5}", "application/json");
        var problem = await response.Content.ReadFromJsonAsync<Problem>(TestContext.Current.CancellationToken);
        Assert.Equal("body", Assert.Single(problem!.Errors).Parameter);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused()
    {
        using var content = new ByteArrayContent([0x57, 0xff, 0xfe]);
        using var response = await server.Host.Client.PostAsync(Path, content, TestContext.Current.CancellationToken);
        Assert.Contains("UTF-8", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData(1 << 20)]
    [InlineData(CheckLimits.MaxLength + 1)]
    public async Task A_text_without_end_is_refused(int length)
    {
        using var plain = await PostAsync("", new string('a', length), "text/plain");
        using var json = await PostAsync("", $"{{\"text\":\"{new string('a', length)}\"}}", "application/json");
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (plain.StatusCode, json.StatusCode));
    }

    [Fact]
    public async Task A_body_that_does_not_say_how_long_it_is_is_not_read_without_end()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(new string('a', 1 << 20)));
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StreamContent(stream) };
        request.Headers.TransferEncodingChunked = true;
        using var response = await server.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Words_without_end_get_a_verdict_or_are_refused()
    {
        using var many = await PostAsync("", string.Concat(Enumerable.Repeat("no ", 10_000)), "text/plain");
        using var most = await PostAsync("", string.Concat(Enumerable.Repeat("no ", CheckLimits.MostWords)), "text/plain");
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (many.StatusCode, most.StatusCode));
    }

    [Fact]
    public async Task Another_site_s_page_may_send_text_when_it_is_allowed()
    {
        await using var host = await server.StartAsync(options => options.AllowedOrigins.Add("https://page.example"));
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(Words, Encoding.UTF8, "text/plain") };
        request.Headers.Add("Origin", "https://page.example");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("https://page.example", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task What_else_is_tried_is_told_what_is_served()
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Path) { Content = new StringContent(Words) };
        using var response = await server.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Another_host_s_name_is_not_answered_to()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(Words) };
        request.Headers.Host = "rebound.example";
        using var response = await server.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Fact]
    public async Task What_is_asked_again_is_not_answered_again_by_GET_alone()
    {
        var query = $"{Path}?text={Uri.EscapeDataString(Words)}";
        using var first = await server.Host.GetAsync(query);
        using var again = await server.Host.GetAsync(query, ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        using var posted = await PostAsync("", Words, "text/plain");
        Assert.Null(posted.Headers.ETag);
    }

    [Fact]
    public async Task Offsets_count_what_is_asked_for()
    {
        var text = Uri.EscapeDataString("🕊 " + Words);
        var units = await server.JsonAsync($"{Path}?text={text}");
        var points = await server.JsonAsync($"{Path}?text={text}&offsets=codepoint");
        Assert.Equal((3, 2), (Start(units), Start(points)));

        static int Start(JsonElement answer) => answer.GetProperty("passages")[0].GetProperty("checked").GetProperty("start").GetInt32();
    }

    private static string? Text(JsonElement answer, string name) => answer.GetProperty(name).GetString();

    private async Task<HttpResponseMessage> PostAsync(string query, string body, string? type)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (type is not null) content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await server.Host.Client.PostAsync(Path + query, content, TestContext.Current.CancellationToken);
    }
}

using System.Net;

namespace NegotiationsSearch.Tests.Web;

/// <summary>What stands around every endpoint, index or none.</summary>
public sealed class GuardTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:5080")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:81")]
    [InlineData("[::1]:5080")]
    public async Task Over_loopback_the_server_answers_to_this_machines_names(string host)
    {
        using var response = await server.Host.GetAsync("/health/live", ("Host", host));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("rebound.example")]
    [InlineData("127.0.0.1.rebound.example")]
    [InlineData("localhost.rebound.example:5080")]
    [InlineData("10.0.0.1")]
    public async Task Over_loopback_no_other_name_is_answered_to(string host)
    {
        foreach (var path in new[] { "/health/live", "/v1/search", "/openapi/v1.json", "/docs/", "/v1/nothing" })
        {
            using var response = await server.Host.GetAsync(path, ("Host", host));
            Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_host_that_is_allowed_is_answered_to()
    {
        await using var host = await HostedSearch.StartAsync(options => options.AllowedHosts.Add("search.example"));
        using var allowed = await host.GetAsync("/health/live", ("Host", "search.example:8080"));
        using var other = await host.GetAsync("/health/live", ("Host", "other.example"));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.MisdirectedRequest), (allowed.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task No_other_origin_may_read_the_answers_unless_it_is_allowed()
    {
        using var response = await server.Host.GetAsync("/health/live", ("Origin", "https://page.example"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("https://page.example", "https://page.example", "https://page.example")]
    [InlineData("https://Page.example/", "https://page.example", "https://page.example")]
    [InlineData("https://page.example", "https://other.example", null)]
    [InlineData("https://page.example", "https://page.example.other.example", null)]
    [InlineData("https://page.example", "null", null)]
    [InlineData("*", "https://other.example", "*")]
    public async Task Allowed_origins_may_read_the_answers_and_errors(string allowed, string origin, string? expected)
    {
        await using var host = await HostedSearch.StartAsync(options => options.AllowedOrigins.Add(allowed));
        foreach (var path in new[] { "/health/live", "/v1/search?size=x" })
        {
            using var response = await host.GetAsync(path, ("Origin", origin));
            Assert.Equal(expected, Header(response, "Access-Control-Allow-Origin"));
            Assert.Equal(
                expected is null ? null : "ETag, Link, Retry-After, RateLimit, RateLimit-Policy",
                Header(response, "Access-Control-Expose-Headers"));
            Assert.False(response.Headers.Contains("Access-Control-Allow-Credentials"));
            Assert.Equal(allowed == "*" ? null : "Origin", Header(response, "Vary"));
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/v1/search?size=x")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/v1/nothing")]
    public async Task Every_answer_carries_the_security_headers(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Contains("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Beyond_the_rate_a_request_is_told_when_to_come_again()
    {
        await using var host = await HostedSearch.StartAsync(options => options.RequestsPerMinute = 2);
        using var first = await host.GetAsync("/v1/nothing");
        using var second = await host.GetAsync("/v1/nothing");
        using var third = await host.GetAsync("/v1/nothing");
        using var health = await host.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests),
            (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Equal("\"address\";q=2;w=60", Header(first, "RateLimit-Policy"));
        Assert.Equal("\"address\";r=1", Header(first, "RateLimit"));
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal("application/problem+json", third.Content.Headers.ContentType?.MediaType);
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}

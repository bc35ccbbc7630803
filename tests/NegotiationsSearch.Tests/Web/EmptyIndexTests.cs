using System.Net;

namespace NegotiationsSearch.Tests.Web;

/// <summary>A server that was started before anything was indexed.</summary>
public sealed class EmptyIndexTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    [Theory]
    [InlineData("/v1/search?q=pressure")]
    [InlineData("/v1/articles/abc")]
    [InlineData("/v1/paragraphs/abc-p123")]
    [InlineData("/v1/quotations/abc-q123")]
    [InlineData("/v1/facets/speaker")]
    [InlineData("/health/ready")]
    public async Task Without_an_index_answers_are_503_and_say_when_to_come_again(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Without_an_index_the_server_is_live()
    {
        using var response = await server.Host.GetAsync("/health/live");
        Assert.Equal("""{"status":"live","index":null}""", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("GET", "/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/v1/articles/a/b", HttpStatusCode.NotFound)]
    [InlineData("POST", "/v1/search", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/v1/articles/abc", HttpStatusCode.MethodNotAllowed)]
    public async Task What_is_not_there_is_told_in_words(string method, string path, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await server.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}

using System.Net;
using System.Net.Http.Json;
using NegotiationsSearch.Web.Parameters;
using NegotiationsSearch.Web.Problems;

namespace NegotiationsSearch.Tests.Web;

/// <summary>Bad parameters, which no index is needed to refuse.</summary>
public sealed class ParameterTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    public static IEnumerable<TheoryDataRow<ParameterCase>> Bad => ParameterCase.Read("bad-parameters.jsonl");

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task A_bad_parameter_is_refused_by_name_and_with_advice(ParameterCase bad)
    {
        using var response = await server.Host.GetAsync("/v1/search?" + bad.Query);
        var problem = await Problem(response);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = Assert.Single(problem.Errors);
        Assert.Equal(bad.Parameter, error.Parameter);
        Assert.Contains(bad.Detail!, error.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_bad_parameters_are_named_at_once()
    {
        using var response = await server.Host.GetAsync("/v1/search?size=1000&page=x&from=never&colour=red");
        var problem = await Problem(response);
        Assert.Equal(["colour", "from", "page", "size"], problem.Errors.Select(error => error.Parameter).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/v1/facets/speakr", "field", "Did you mean speaker?")]
    [InlineData("/v1/facets/article", "field", "speaker, about, source")]
    [InlineData("/v1/facets/speaker?size=5", "size", "no parameter 'size'")]
    [InlineData("/v1/articles/abc?version=0", "version", "from 1")]
    [InlineData("/v1/paragraphs/abc?q=x", "q", "no parameter 'q'")]
    [InlineData("/v1/quotations/abc?offsets=bytes", "offsets", "utf16, codepoint")]
    public async Task The_other_endpoints_check_their_parameters_too(string path, string parameter, string detail)
    {
        using var response = await server.Host.GetAsync(path);
        var error = Assert.Single((await Problem(response)).Errors);
        Assert.Equal(parameter, error.Parameter);
        Assert.Contains(detail, error.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/v1/search?q=", "q", 4096)]
    [InlineData("/v1/facets/speaker?prefix=", "prefix", 256)]
    public async Task A_text_that_is_too_long_is_refused_with_its_bound(string path, string parameter, int bound)
    {
        using var response = await server.Host.GetAsync(path + new string('a', bound + 1));
        var error = Assert.Single((await Problem(response)).Errors);
        Assert.Equal((parameter, bound), (error.Parameter, error.Position));
    }

    [Fact]
    public async Task A_flood_of_unknown_names_is_cut_short()
    {
        using var response = await server.Host.GetAsync("/v1/search?" + string.Join('&', Enumerable.Range(0, 8000).Select(n => $"x{n}=")));
        Assert.Equal(100, (await Problem(response)).Errors.Count);
    }

    private static async Task<Problem> Problem(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        return (await response.Content.ReadFromJsonAsync<Problem>(TestContext.Current.CancellationToken))!;
    }
}

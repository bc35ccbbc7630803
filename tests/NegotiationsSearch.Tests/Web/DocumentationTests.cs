using System.Net;

namespace NegotiationsSearch.Tests.Web;

public sealed class DocumentationTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    private static readonly string Golden = Path.Combine(RepositoryPaths.TestData, "openapi", "v1.json");

    [Fact]
    public async Task The_OpenAPI_document_is_the_committed_one()
    {
        var served = (await Body("/openapi/v1.json")).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(Golden, served, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(Golden), $"{Golden} is missing; run the test with UPDATE_GOLDENS=1 to write it, and review it.");
        var committed = await File.ReadAllTextAsync(Golden, TestContext.Current.CancellationToken);
        Assert.True(
            served == committed,
            $"The OpenAPI document differs from {Golden}. If that is meant, "
            + "run the test with UPDATE_GOLDENS=1 and review the difference.");
    }

    [Fact]
    public async Task The_page_of_the_documentation_loads_nothing_from_elsewhere()
    {
        using var response = await server.Host.GetAsync("/docs/");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        var policy = string.Join(' ', response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_documentation_says_its_language() =>
        Assert.Matches("<script nonce=\"[0-9a-f]{32}\">document.documentElement.lang = 'en'</script>", await Body("/docs/"));

    [Fact]
    public async Task The_script_of_the_page_is_served_by_us() => Assert.True((await Body("/docs/scalar.js")).Length > 100_000);

    private async Task<string> Body(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}

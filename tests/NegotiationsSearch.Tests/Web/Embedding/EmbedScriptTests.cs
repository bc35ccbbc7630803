using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using NegotiationsSearch.Web.Assets;
using NegotiationsSearch.Web.Embedding;

namespace NegotiationsSearch.Tests.Web.Embedding;

/// <summary>The scripts that other sites load.</summary>
public sealed partial class EmbedScriptTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    private const int MostCompressed = 20_000;

    public static TheoryData<string> Names =>
        ["negotiations-search.js", "negotiations-search-element.js", "negotiations-quotation.js", "negotiations-quotation-element.js"];

    [Fact]
    public void All_modules_together_are_under_20_kilobytes_compressed()
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            foreach (var module in Modules()) gzip.Write(module.Content);
        Assert.InRange(compressed.Length, 1, MostCompressed);
    }

    [Fact]
    public void No_module_stores_anything_or_makes_markup_of_text() => Assert.Empty(
        from module in Modules()
        from Match match in Forbidden().Matches(System.Text.Encoding.UTF8.GetString(module.Content))
        select $"{module.Name}: {match.Value}");

    [Theory, MemberData(nameof(Names))]
    public async Task A_script_may_be_loaded_by_pages_of_every_origin(string name)
    {
        using var response = await server.Host.GetAsync("/embed/" + name, ("Origin", "https://page.example"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("cross-origin", response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.InRange(response.Headers.CacheControl!.MaxAge!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromHours(1));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_address_by_content_serves_what_its_integrity_says_for_ever(string name)
    {
        var script = EmbedScripts.Of(name);
        using var response = await server.Host.GetAsync($"/embed/{script.Version}/{name}");
        var content = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(script.Integrity, "sha384-" + Convert.ToBase64String(SHA384.HashData(content)));
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed/0123456789abcdef/negotiations-search.js")]
    [InlineData("/embed/negotiations.js")]
    [InlineData("/embed/reading.js")]
    public async Task Another_version_or_name_is_not_found_and_says_so_to_every_origin(string path)
    {
        using var response = await server.Host.GetAsync(path, ("Origin", "https://page.example"));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task It_is_compressed_for_those_who_take_it_and_not_sent_again_to_those_who_have_it()
    {
        using var plain = await server.Host.GetAsync("/embed/negotiations-search.js");
        using var compressed = await server.Host.GetAsync("/embed/negotiations-search.js", ("Accept-Encoding", "br, gzip"));
        Assert.Empty(plain.Content.Headers.ContentEncoding);
        Assert.Equal("gzip", compressed.Content.Headers.ContentEncoding.Single());
        Assert.Contains("Accept-Encoding", plain.Headers.Vary);
        using var again = await server.Host.GetAsync("/embed/negotiations-search.js", ("If-None-Match", plain.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private static IEnumerable<Asset> Modules() =>
        AssetCatalog.All.Where(asset => asset.Name.StartsWith("embed/", StringComparison.Ordinal)
            && asset.Name.EndsWith(".js", StringComparison.Ordinal)
            && asset.Name.Count(letter => letter == '/') == 1);

    [GeneratedRegex(
        @"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage|sessionStorage|indexedDB|cookie|accesskey",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Forbidden();
}

using System.Net;
using Microsoft.Extensions.Time.Testing;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Tests.Web;

public sealed class CachingTests(SearchServer server) : IClassFixture<SearchServer>
{
    private const string Search = "/v1/search?q=harbour&facet=source";

    [Fact]
    public async Task An_answer_may_be_kept_and_asked_about()
    {
        using var first = await server.Host.GetAsync(Search);
        Assert.True(first.Headers.ETag!.IsWeak);
        Assert.Equal("public, max-age=30, stale-while-revalidate=300", first.Headers.GetValues("Cache-Control").Single());
        using var again = await server.Host.GetAsync(Search, ("If-None-Match", first.Headers.ETag.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/v1/search?facet=source&q=harbour", true, "the order of parameters means nothing")]
    [InlineData("/v1/search?q=%68arbour&facet=source", true, "nor does how a letter is encoded")]
    [InlineData("/v1/search?q=harbour&facet=month", false, "another facet")]
    [InlineData("/v1/search?q=harbour", false, "a parameter less")]
    [InlineData("/v1/facets/source?q=harbour", false, "another path")]
    public async Task The_same_question_has_the_same_tag(string path, bool same, string why)
    {
        using var one = await server.Host.GetAsync(Search);
        using var other = await server.Host.GetAsync(path);
        Assert.True(same == one.Headers.ETag!.Equals(other.Headers.ETag), why);
    }

    [Theory]
    [InlineData("*", HttpStatusCode.NotModified)]
    [InlineData("W/\"old\", W/\"older\"", HttpStatusCode.OK)]
    [InlineData("not a tag", HttpStatusCode.OK)]
    public async Task Only_a_tag_that_matches_saves_the_answer(string known, HttpStatusCode status)
    {
        using var response = await server.Host.GetAsync(Search, ("If-None-Match", known));
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task A_strong_tag_of_the_same_words_matches_too()
    {
        using var first = await server.Host.GetAsync(Search);
        using var again = await server.Host.GetAsync(Search, ("If-None-Match", "\"x\", " + first.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task After_a_commit_the_tag_is_another()
    {
        await using var before = await server.StartAsync(_ => { });
        using var old = await before.GetAsync(Search);
        server.Write(_ => { });
        await using var after = await server.StartAsync(_ => { });
        using var response = await after.GetAsync(Search, ("If-None-Match", old.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task After_an_edit_of_the_register_the_tag_is_another()
    {
        var register = FictionalCoverage.Register;
        var time = new FakeTimeProvider();
        await using var host = await server.StartAsync(options => options.Index = new SearchIndexOptions { Register = () => register, Time = time });
        using var old = await host.GetAsync(Search);
        register = new PeopleRegister([.. register.People.Skip(1)]);
        time.Advance(TimeSpan.FromSeconds(1));
        using var response = await host.GetAsync(Search, ("If-None-Match", old.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var again = await host.GetAsync(Search, ("If-None-Match", response.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task The_time_the_index_took_is_told_in_a_header()
    {
        using var response = await server.Host.GetAsync(Search);
        Assert.Matches(@"^search;dur=[0-9.]+$", response.Headers.GetValues("Server-Timing").Single());
    }

    [Theory]
    [InlineData(Search)]
    [InlineData("/v1/facets/source")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/v1/search?size=x")]
    [InlineData("/v1/nothing")]
    public async Task HEAD_answers_as_GET_without_the_body(string path)
    {
        using var get = await server.Host.GetAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Head, path);
        using var head = await server.Host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}

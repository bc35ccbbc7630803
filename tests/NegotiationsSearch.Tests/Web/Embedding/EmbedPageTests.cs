using System.Net;
using NegotiationsSearch.Web.Embedding;

namespace NegotiationsSearch.Tests.Web.Embedding;

/// <summary>The page that makes the snippet.</summary>
public sealed class EmbedPageTests(EmptyServer server) : IClassFixture<EmptyServer>
{
    [Fact]
    public async Task The_snippet_has_what_was_chosen_and_a_form_for_when_there_is_no_script()
    {
        var page = await PageAsync("/embed/?speaker=ilse-marren%7Cdov-hallin&size=5");
        Assert.Contains("speaker=\"ilse-marren|dov-hallin\" size=\"5\"", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"speaker\" value=\"dov-hallin\">", page, StringComparison.Ordinal);
        Assert.Contains($"<form action=\"{server.Host.Client.BaseAddress}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_readme_shows_the_snippet_that_the_page_makes()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(RepositoryPaths.Root, "README.md"), TestContext.Current.CancellationToken);
        var shown = readme[readme.IndexOf("<script type=\"module\"", StringComparison.Ordinal)..];
        shown = shown[..shown.IndexOf("```", StringComparison.Ordinal)].ReplaceLineEndings("\n");
        Assert.Contains(
            shown.Replace("http://127.0.0.1:5080/", server.Host.Client.BaseAddress!.ToString(), StringComparison.Ordinal),
            await PageAsync("/embed/"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_integrity_of_the_files_is_told_and_put_into_a_pinned_snippet()
    {
        var script = EmbedScripts.Of(EmbedScripts.Search);
        Assert.Contains($"integrity=\"{script.Integrity}\"", await PageAsync("/embed/"), StringComparison.Ordinal);
        Assert.Contains(
            $"<script type=\"module\" src=\"{server.Host.Client.BaseAddress}embed/{script.Version}/{script.Name}\" integrity=\"{script.Integrity}\"",
            await PageAsync("/embed/?pin=1"),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_choices_stay_words_in_the_page_and_in_the_snippet()
    {
        using var response = await server.Host.GetAsync("/embed/?placeholder=%22%3E%3C%2Fcode%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E&quotation=%22%3E%3Cimg%3E");
        var raw = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("<script>alert", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("<img>", raw, StringComparison.Ordinal);
        Assert.Contains("placeholder=&quot;&amp;quot;&amp;gt;&amp;lt;/code&amp;gt;&amp;lt;script&amp;gt;", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Under_a_prefix_every_address_carries_it()
    {
        await using var host = await HostedSearch.StartAsync(_ => { }, "/press/search");
        using var response = await host.GetAsync("/press/search/embed/");
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains($"endpoint=\"{host.Client.BaseAddress}press/search/\"", page, StringComparison.Ordinal);
        Assert.Contains($"src=\"{host.Client.BaseAddress}press/search/embed/negotiations-search.js\"", page, StringComparison.Ordinal);
    }

    private async Task<string> PageAsync(string path)
    {
        using var response = await server.Host.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}

namespace NegotiationsSearch.Tests.Web;

/// <summary>The README's site does what the README says.</summary>
public sealed class HostingExampleTests
{
    [Fact]
    public async Task The_search_answers_under_the_prefix_the_site_gives_it()
    {
        await using var app = HostingExample.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default", "None"]);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        var document = await client.GetStringAsync("/negotiations/openapi/v1.json", TestContext.Current.CancellationToken);
        Assert.Contains("\"/negotiations/v1/search\"", document, StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_shows_the_site_that_is_tested()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryPaths.Root, "README.md"));
        var tested = Lines(File.ReadAllText(Path.Combine(RepositoryPaths.Root, "tests", "NegotiationsSearch.Tests", "Web", "HostingExample.cs")));
        var shown = Lines(readme.Split("```csharp")[1].Split("```")[0]).Where(line => line is not ("" or "app.Run();"));
        Assert.Equal([], shown.Except(tested));
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim());
}

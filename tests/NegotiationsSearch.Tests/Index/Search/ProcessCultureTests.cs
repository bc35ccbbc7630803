using System.Globalization;
using NegotiationsSearch.Tests.Index.Search.Suites;
using NegotiationsSearch.Tests.Web;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>The culture of a process is everybody's: nothing else runs meanwhile.</summary>
[CollectionDefinition(nameof(ProcessCultureTests), DisableParallelization = true)]
public sealed class ProcessCultureCollection;

/// <summary>The suites once more, the whole server under a culture in which i is not everybody's.</summary>
[Collection(nameof(ProcessCultureTests))]
public sealed class ProcessCultureTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        SuiteCase.Names.Select(name => new TheoryDataRow<string, string>("tr-TR", name));

    [Theory, MemberData(nameof(Cases))]
    public async Task A_case_is_answered_as_expected_whatever_the_culture(string culture, string name)
    {
        using var _ = new ProcessCulture(culture);
        await SuiteRun.CheckAsync(SuiteCase.Read(name));
    }

    [Theory]
    [InlineData("tr-TR")]
    public async Task The_server_really_runs_under_the_culture(string culture)
    {
        using var _ = new ProcessCulture(culture);
        var seen = "";
        using var index = new TemporaryIndex();
        var article = new SuiteArticle { Name = "a", Paragraphs = ["Talks."] };
        index.Write(writer => writer.Replace(article.ToDocument()));
        index.Write(writer => writer.Replace(article.ToDocument() with { ContentHash = "2", ArchiveAddress = "0:a:1" }));
        await using var host = await HostedSearch.StartAsync(options =>
        {
            options.IndexDirectory = index.Path;
            options.ReadArchivedArticle = _ =>
            {
                seen = CultureInfo.CurrentCulture.Name;
                return null;
            };
        });
        var ids = new SuiteIds();
        ids.Add(article);
        using var response = await host.GetAsync($"/v1/articles/{ids.IdOf("a")}?version=1");
        Assert.Equal(culture, seen);
    }
}

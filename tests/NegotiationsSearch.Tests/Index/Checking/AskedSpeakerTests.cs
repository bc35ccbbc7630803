using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Tests.Index.Search;
using NegotiationsSearch.Tests.Index.Search.Suites;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>Words that many say are given to each who says them.</summary>
public sealed class AskedSpeakerTests : IDisposable
{
    private const string Common = "No bridge is above the law";
    private const string Longer = "I have said that no bridge is above the law of the sea.";

    /// <summary>More than are looked into.</summary>
    private const int Many = 90;

    private readonly TemporaryIndex _index = new();

    public AskedSpeakerTests() => _index.Write(writer =>
    {
        for (var number = 0; number < Many; number++) writer.Replace(Article($"many-{number}", Common + ".", $"Delegate {(char)('A' + number % 26)}{number}"));
        writer.Replace(Article("late", Common + ".", "Ada Orr", "deputy harbour master"));
        writer.Replace(Article("longer", Longer, "Bela Quist"));
    });

    [Fact]
    public void Who_is_one_of_very_many_who_say_it_is_found_by_name() => Assert.Equal(CheckAttribution.Same, Check("Ada Orr").Attribution);

    [Fact]
    public void Who_says_more_around_it_is_not_passed_over_for_those_who_say_it_alone()
    {
        var check = Check("Bela Quist");
        Assert.Equal((CheckWording.Truncated, CheckAttribution.Same), (check.Wording, check.Attribution));
        Assert.True(check.Passages[0].IsBySpeaker);
    }

    [Fact]
    public void Whoever_says_something_else_is_not_given_it()
    {
        _index.Write(writer => writer.Replace(Article("else", "The tide will not wait for any of us tonight.", "Cai Rowe")));
        Assert.Equal(CheckAttribution.OtherSpeaker, Check("Cai Rowe").Attribution);
    }

    public void Dispose() => _index.Dispose();

    private QuoteCheck Check(string? speaker)
    {
        using var search = SearchIndex.Open(_index.Path);
        using var snapshot = search.Acquire();
        return snapshot.Check(new CheckRequest { Text = Common, Speaker = speaker }, TestContext.Current.CancellationToken);
    }

    private static ArticleDocument Article(string name, string words, string speaker, string? role = null) => new SuiteArticle
    {
        Name = name,
        Paragraphs = [$"“{words}” said {speaker}."],
        Quotations = [new SuiteQuotation { Spans = [[JsonSerializer.SerializeToElement(0), JsonSerializer.SerializeToElement(words)]], Speaker = speaker, Role = role }],
    }.ToDocument();
}

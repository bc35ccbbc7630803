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
    private const string Rare = "The herring fleet will leave for the banks before the autumn storms";
    private const string Longer = "I have said that no bridge is above the law of the sea.";

    /// <summary>More than are looked into.</summary>
    private const int Many = 90;

    private static readonly PeopleRegister Register =
        new([new KnownPerson { Id = "doran-tusken", Name = "Doran Tusken", Aliases = ["Tusken"] }]);

    private readonly TemporaryIndex _index = new();

    public AskedSpeakerTests() => _index.Write(writer =>
    {
        for (var number = 0; number < Many; number++)
            writer.Replace(Article($"many-{number}", Common + ".", $"Delegate {(char)('A' + number % 26)}{number}"));
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

    [Fact]
    public void Wording_and_speaker_are_told_of_the_same_passage()
    {
        _index.Write(writer =>
        {
            writer.Replace(Article("said", Rare + ".", "Bela Quist"));
            writer.Replace(Article("turned", Rare.Replace("will", "will never", StringComparison.Ordinal) + ".", "Doran Tusken"));
        });
        var check = Check("Doran Tusken", Rare);
        Assert.Equal((CheckWording.Altered, CheckAttribution.Same), (check.Wording, check.Attribution));
        Assert.True(check.Passages[0].IsBySpeaker);
        Assert.Contains(check.Passages, passage => passage.Wording == CheckWording.Exact);
        Assert.Contains(check.Warnings, warning => warning.StartsWith("Nearer to the text are words of Bela Quist", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("president")]
    [InlineData("the Minister")]
    [InlineData("Doran")]
    public void A_title_or_a_first_name_alone_is_nobody_for_sure(string speaker)
    {
        _index.Write(writer =>
        {
            writer.Replace(Article("pm", Rare + ".", "Doran Tusken"));
            writer.Replace(Article("junk", "The tide will not wait for any of us tonight.", "Vice president"));
            writer.Replace(Article("first", "The tide waits for none of us and never has.", "Ilse Doran"));
        });
        var check = Check(speaker, Rare);
        Assert.Equal((CheckWording.Exact, null), (check.Wording, check.Attribution));
        Assert.Contains(speaker, Assert.Single(check.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Mr Tusken")]
    [InlineData("D. Tusken")]
    [InlineData("Tusken, Doran")]
    [InlineData("Prime Minister Doran Tusken")]
    [InlineData("Valmerian Prime Minister Doran Tusken")]
    [InlineData("Doran Tusken, the island's prime minister")]
    [InlineData("Mrs Orr")]
    [InlineData("A. Orr")]
    [InlineData("Orr, Ada")]
    [InlineData("Deputy Harbour Master Ada Orr")]
    [InlineData("ada-orr.deputy-harbour-master")]
    [InlineData("~anonymous")]
    [InlineData("a person at the quay")]
    public void A_speaker_is_understood_with_a_title_an_initial_or_as_printed(string speaker)
    {
        _index.Write(writer =>
        {
            writer.Replace(Article("pm", Common + ".", "Doran Tusken"));
            writer.Replace(Article("nameless", Common + ".", "a person at the quay", kind: SpeakerKind.Anonymous));
        });
        var check = Check(speaker);
        Assert.Equal(CheckAttribution.Same, check.Attribution);
        Assert.Empty(check.Warnings);
    }

    [Theory]
    [InlineData("Nobody Atall")]
    [InlineData("defense minister")]
    [InlineData("~unattributed")]
    [InlineData("Minister Nobody Atall, of the sea")]
    public void Of_a_speaker_who_is_not_understood_nothing_is_said_but_a_warning(string speaker)
    {
        var check = Check(speaker);
        Assert.Null(check.Attribution);
        Assert.All(check.Passages, passage => Assert.Null(passage.IsBySpeaker));
        Assert.Contains(speaker, Assert.Single(check.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_compared_as_who_it_is_and_not_as_a_name()
    {
        var check = Check("bela-quist.pilot");
        Assert.Null(check.Attribution);
        _index.Write(writer => writer.Replace(Article("pilot", "The tide will not wait for any of us tonight.", "Bela Quist", "pilot")));
        Assert.Equal(CheckAttribution.Same, Check("bela-quist.pilot").Attribution);
    }

    [Fact]
    public void A_blank_speaker_is_not_asked_about() => Assert.Equal(CheckAttribution.NotAsked, Check(" ").Attribution);

    [Theory]
    [InlineData("Senator Brandt")]
    [InlineData("Brandt")]
    [InlineData("Sen. Brandt")]
    public void Whom_an_article_prints_with_a_title_is_understood_by_it(string speaker)
    {
        _index.Write(writer =>
        {
            writer.Replace(Article("titled", Common + ".", "Senator Brandt"));
            writer.Replace(Article("other", "The tide will not wait for any of us tonight.", "Olaf Brandt"));
        });
        Assert.Equal(CheckAttribution.Same, Check(speaker).Attribution);
    }

    [Theory]
    [InlineData("Melania Tusken")]
    [InlineData("Minister Ada Tusken")]
    public void Another_of_a_known_last_name_is_somebody_else(string speaker)
    {
        _index.Write(writer => writer.Replace(Article("pm", Common + ".", "Doran Tusken")));
        Assert.NotEqual(CheckAttribution.Same, Check(speaker).Attribution);
    }

    public void Dispose() => _index.Dispose();

    private QuoteCheck Check(string? speaker, string text = Common)
    {
        using var search = SearchIndex.Open(_index.Path, new SearchIndexOptions { Register = () => Register });
        using var snapshot = search.Acquire();
        return snapshot.Check(new CheckRequest { Text = text, Speaker = speaker }, TestContext.Current.CancellationToken);
    }

    private static ArticleDocument Article(
        string name, string words, string speaker, string? role = null, SpeakerKind kind = SpeakerKind.Person)
    {
        JsonElement[] span = [JsonSerializer.SerializeToElement(0), JsonSerializer.SerializeToElement(words)];
        return new SuiteArticle
        {
            Name = name,
            Paragraphs = [$"“{words}” said {speaker}."],
            Quotations = [new SuiteQuotation { Spans = [span], Speaker = speaker, Role = role, Kind = kind }],
        }.ToDocument();
    }
}

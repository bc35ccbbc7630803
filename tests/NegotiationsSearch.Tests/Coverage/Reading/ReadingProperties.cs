using System.Text;
using System.Text.Json;
using CsCheck;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class ReadingProperties
{
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char[' ', '~'], 1, 40],
        Choice.Of(
            "Її ґанок", "\"Ні\", — сказав він.", "İstanbul’da", "🕊 dove", "a\\b/c", "line\nbreak", "\u0001\u007f",
            "<b>&amp;</b>", " ends kept "));

    private static readonly Gen<string> Fact = Text.Select(text => string.Concat(text.Where(c => !char.IsControl(c))).Trim())
        .Where(text => text.Length > 0);

    private static readonly Gen<PublicationDate> Date =
        Gen.Select(
            Gen.Int[1, 3_000_000], Gen.Int[0, 86_399], Gen.Int[-14 * 60, 14 * 60], Gen.Int[0, 2],
            (day, second, offset, precision) => new PublicationDate(
                DateOnly.FromDayNumber(day),
                precision > 0 ? TimeOnly.MinValue.Add(TimeSpan.FromSeconds(second)) : null,
                precision > 1 ? TimeSpan.FromMinutes(offset) : null));

    private static readonly Gen<Article> Articles =
        from id in Fact
        from source in Fact
        from title in Fact.Null()
        from byline in Fact.Null()
        from published in Gen.Nullable(Date)
        from language in Choice.Of("en", "uk", "pt-br", "zh-hant-tw").Null()
        from url in Choice.Of("https://wire.example/a?b=c&d=ї", "http://wire.example/").Null()
        from paragraphs in Text.Where(text => !string.IsNullOrWhiteSpace(text)).List[1, 8]
        select new Article
        {
            Id = id,
            Source = source,
            Title = title,
            Byline = byline,
            Published = published,
            Language = language,
            Url = url,
            Paragraphs = paragraphs,
        };

    [Fact]
    public async Task An_article_written_as_a_JSON_line_is_read_back_the_same()
    {
        await Gen.Select(Articles.List[1, 5], Gen.Int[1, 200]).SampleAsync(async (articles, chunk) =>
        {
            var lines = string.Concat(articles.Select(article => Line(article) + "\n"));
            var outcomes = await Outcomes.FromStreamAsync(new ScriptedStream(Encoding.UTF8.GetBytes(lines), chunk));

            Assert.Equal(articles.Select(Line), outcomes.Select(outcome => Line(Outcomes.Article(outcome))));
            Assert.All(outcomes, outcome => Assert.Empty(((ReadOutcome.Read)outcome).Warnings));
        });
    }

    [Fact]
    public async Task Articles_in_an_array_are_the_same_as_on_lines()
    {
        await Gen.Select(Articles.List[1, 5], Gen.Int[1, 200]).SampleAsync(async (articles, chunk) =>
        {
            var array = $"[\n{string.Join(",\n", articles.Select(Line))}\n]";
            var outcomes = await Outcomes.FromStreamAsync(new ScriptedStream(Encoding.UTF8.GetBytes(array), chunk));

            Assert.Equal(articles.Select(Line), outcomes.Select(outcome => Line(Outcomes.Article(outcome))));
        });
    }

    [Fact]
    public async Task Whatever_the_bytes_reading_ends_without_an_exception_and_gives_whole_articles()
    {
        var stretch = Gen.OneOf(
            Gen.Byte.Array[0, 30],
            Choice.Of(
                "{", "}", "[", "]", "\"", "\\", "\n", "---\n", "source: S\n", "\"source\":\"S\"", ",", "\"body\":",
                "\"x\\ud800\"", "&a [*a]", "\0", ": ", "- ").Select(Encoding.UTF8.GetBytes));
        var start = Choice.Of("", "{", "[", "---\n", "source: S\n", "\uFEFF{").Select(Encoding.UTF8.GetBytes);

        await Gen.Select(start, stretch.Array[0, 40]).SampleAsync(async (first, rest) =>
        {
            var outcomes = await Outcomes.FromBytesAsync([.. first, .. rest.SelectMany(bytes => bytes)]);

            Assert.All(outcomes.OfType<ReadOutcome.Read>(), read =>
            {
                Assert.NotEmpty(read.Article.Id);
                Assert.NotEmpty(read.Article.Source);
                Assert.All(read.Article.Paragraphs, paragraph => Assert.False(string.IsNullOrWhiteSpace(paragraph)));
            });
        });
    }

    private static string Line(Article article) => JsonSerializer.Serialize(new
    {
        id = article.Id,
        url = article.Url,
        source = article.Source,
        title = article.Title,
        byline = article.Byline,
        published = article.Published?.ToString(),
        language = article.Language,
        paragraphs = article.Paragraphs,
    });
}

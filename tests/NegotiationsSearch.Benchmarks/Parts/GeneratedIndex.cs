using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Lucene.Writing;

namespace NegotiationsSearch.Benchmarks.Parts;

/// <summary>An index of made-up paragraphs, the same in every run; words are as unevenly common as in a language.</summary>
internal static class GeneratedIndex
{
    private const int Articles = 2000;
    private const int ParagraphsEach = 20;
    private const int WordsEach = 40;
    private const int Speakers = 500;
    private const string Letters = "abdefgiklmnoprstuv";
    private static readonly string[] Common = ["the", "of", "to", "a", "in", "peace", "talks", "harbour", "said", "statement"];

    public static void Write(string directory)
    {
        var layout = new IndexLayout(directory);
        var epoch = layout.NewEpochName();
        using var writer = ArticleIndexWriter.Open(layout.EpochPath(epoch));
        var random = new Random(1);
        for (var number = 0; number < Articles; number++) writer.Replace(Article(number, random));
        writer.Commit("1:0");
        layout.SwitchTo(epoch);
    }

    private static ArticleDocument Article(int number, Random random) => new()
    {
        Id = $"article-{number}",
        Source = $"Courier {number % 20}",
        Language = "en",
        Published = Published(new DateOnly(2031, 1, 1).AddDays(number % 700)),
        Paragraphs = [.. Enumerable.Range(0, ParagraphsEach).Select(_ => Paragraph(random))],
        Quotations = [.. Enumerable.Range(0, ParagraphsEach / 2).Select(paragraph => Quotation(2 * paragraph, random))],
        ContentHash = "",
        ArchiveAddress = "1:0:0",
    };

    private static PublishedAt Published(DateOnly day) =>
        new(
            day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            day,
            new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));

    private static QuotationDocument Quotation(int paragraph, Random random) => new()
    {
        Spans = [new QuotationSpan(paragraph, 0, WordsEach, Quoted: true)],
        Directness = Directness.Direct,
        Speaker = new QuotationSpeaker($"Speaker {Word(random.Next(Speakers))}", Role: null, Side: null),
        Method = AttributionMethod.Named,
        Confidence = 0.9,
    };

    private static string Paragraph(Random random) => string.Join(' ', Enumerable.Range(0, WordsEach).Select(_ => Any(random)));

    private static string Any(Random random) =>
        random.Next(2) == 0 ? Common[random.Next(Common.Length)] : Word((int)Math.Exp(random.NextDouble() * Math.Log(50_000)));

    private static string Word(int number)
    {
        var word = "";
        for (var rest = number; rest > 0; rest /= Letters.Length) word += Letters[rest % Letters.Length];
        return word + "on";
    }
}

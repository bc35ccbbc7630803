using System.Globalization;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Tests.Index.Text;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Corrections;

/// <summary>
/// The cases of TestData/corrections/sieve.json: an article, what was found in it, an entry for the first quotation,
/// and all quotations then.
/// </summary>
public sealed class CorrectionSieveTests
{
    internal sealed record Case(string Name, string[] Paragraphs, FoundQuotation[] Found, string Correction, string[] Expected);

    internal sealed record FoundQuotation(string[] Words, bool Quoted, string Speaker);

    public static IEnumerable<TheoryDataRow<int>> Cases =>
        SuiteFile.Read<Case>("corrections", "sieve").Select((each, place) => new TheoryDataRow<int>(place) { TestDisplayName = each.Name });

    [Theory, MemberData(nameof(Cases))]
    public void A_correction_outdoes_the_rules(int place)
    {
        var each = SuiteFile.Read<Case>("corrections", "sieve")[place];
        var article = Article(each.Paragraphs);
        var found = new Extraction([.. each.Found.Select(quotation => Found(quotation, article))], []);
        var corrected = CorrectionSieve.Apply(found, new Dictionary<int, Correction> { [0] = Entry(each.Correction) }, article.Paragraphs);
        Assert.Equal(each.Expected, corrected.Quotations.Select(quotation => Line(quotation, article)));
        Assert.Same(found.Quotations[0], corrected.Quotations[0].Correction!.Found);
    }

    [Fact]
    public void Who_is_named_without_speaking_follows_the_speaker()
    {
        var article = Article("\"We will not sign,\" Mara Voss said to Ilna Vash.");
        var found = new Extraction(
            [Found(new FoundQuotation(["We will not sign,"], Quoted: true, "Mara Voss"), article)],
            [new Mention(new Evidence(0, Place(article, "Ilna Vash")), new Speaker { Name = "Ilna Vash" })]);
        var corrected = CorrectionSieve.Apply(found, new Dictionary<int, Correction> { [0] = Entry("speaker: Ilna Vash") }, article.Paragraphs);
        Assert.Equal(["Mara Voss"], corrected.Mentions.Select(mention => mention.Person.Name));
        var disputed = CorrectionSieve.Apply(found, new Dictionary<int, Correction> { [0] = Entry("disputed: true") }, article.Paragraphs);
        Assert.Equal(["Ilna Vash"], disputed.Mentions.Select(mention => mention.Person.Name));
    }

    private static Article Article(params string[] paragraphs) =>
        new() { Id = "a", Source = "Sarn Courier", Language = "en", Paragraphs = paragraphs };

    private static Quotation Found(FoundQuotation quotation, Article article) => new()
    {
        Spans = [.. quotation.Words.Select(words => new QuotationSpan(0, Place(article, words), quotation.Quoted))],
        Directness = quotation.Quoted ? Directness.Direct : Directness.Indirect,
        Speaker = new Speaker { Name = quotation.Speaker },
        Mention = new Evidence(0, Place(article, quotation.Speaker)),
        Cue = new Evidence(0, Place(article, "said")),
        Method = AttributionMethod.Named,
        Confidence = 0.9,
    };

    private static TextSpan Place(Article article, string words)
    {
        var start = article.Paragraphs[0].IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }

    private static Correction Entry(string fields)
    {
        var body = fields.StartsWith('{') ? fields[1..^1].Replace(", speaker", "\n  speaker", StringComparison.Ordinal) : fields;
        var reading = CorrectionsReader.Read($"- quotation: q\n  words: w\n  date: 2031-05-20\n  {body}\n");
        Assert.Empty(reading.Faults);
        return Assert.Single(reading.Corrections);
    }

    private static string Line(Quotation quotation, Article article)
    {
        var speaker = quotation.Speaker is { } said
            ? $"{said.Name}{(said.Role is { } role ? $" ({role})" : "")}, {said.Kind.ToString().ToLowerInvariant()}"
            : "nobody";
        var method = quotation.Method == AttributionMethod.Correction
            ? string.Create(CultureInfo.InvariantCulture, $"correction {quotation.Confidence}")
            : quotation.Method.ToString().ToLowerInvariant();
        string[] marks =
        [
            .. quotation.Correction is { Entry.IsSuppressed: true } ? ["suppressed"] : (string[])[],
            .. quotation.Correction is { Entry.IsDisputed: true } ? ["disputed"] : (string[])[],
            .. quotation.Correction is { IsSpanMissing: true } ? ["span missing"] : (string[])[],
        ];
        return string.Join(
            ", ",
            [
                $"{quotation.Directness.ToString().ToLowerInvariant()} {Text(quotation, article)} — {speaker}",
                method,
                Words("mention", quotation.Mention, article),
                Words("cue", quotation.Cue, article),
                .. marks,
            ]);
    }

    private static string Words(string what, Evidence? evidence, Article article) =>
        evidence is { } words ? $"{what} {words.Text.In(article.Paragraphs[words.Paragraph])}" : $"no {what}";

    private static string Text(Quotation quotation, Article article) =>
        string.Join(' ', quotation.Spans.Select(span =>
            span.Text.In(article.Paragraphs[span.Paragraph]).ToString() is var words && span.Quoted ? $"“{words}”" : words));
}

using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>Articles that each carry one wording of what Ada Orr said.</summary>
internal static class FamilyArticles
{
    private static readonly DateOnly First = new(2031, 5, 1);

    /// <param name="day">Of publication, from 1, and of the outlet.</param>
    /// <param name="report">The article's paragraph behind the wording.</param>
    public static ArticleDocument Article(
        int day, string words, Directness directness = Directness.Direct, bool isAttributed = true, string report = "The talks go on.") => new()
        {
            Id = $"ferry-{day}",
            Source = $"Outlet {day}",
            Published = On(First.AddDays(day - 1)),
            Language = "en",
            Paragraphs = [$"“{words},” Ada Orr said.", report],
            Quotations =
        [
            new QuotationDocument
            {
                Spans = [new QuotationSpan(0, 1, 1 + words.Length, Quoted: true)],
                Directness = directness,
                Speaker = isAttributed ? new QuotationSpeaker("Ada Orr", null) : null,
                Method = isAttributed ? AttributionMethod.Named : AttributionMethod.None,
                Confidence = 0.9,
            },
        ],
            ContentHash = "1",
            ArchiveAddress = $"0:{day}:0",
        };

    private static PublishedAt On(DateOnly day) =>
        new(day.ToString("O", System.Globalization.CultureInfo.InvariantCulture), day, new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero));
}

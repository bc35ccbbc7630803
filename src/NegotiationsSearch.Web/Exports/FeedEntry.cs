using System.Globalization;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Exports;

/// <summary>What a feed tells of a hit, whatever it is written in.</summary>
internal sealed record FeedEntry(HitAnswer Hit, SiteLinks Site)
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    /// <summary>The same in every feed of every server that holds this hit.</summary>
    public string Id => $"urn:negotiations-search:{Hit.Unit.ToString().ToLowerInvariant()}:{Hit.Id}";

    /// <summary>"X, as quoted by Outlet"; of a paragraph the outlet and the article's title.</summary>
    public string Title => Hit is { Unit: HitUnit.Quotation, Quotations: [{ Speaker: { } speaker } quotation] }
        ? $"{speaker.Name}{(quotation.Uncertain ? " (uncertain)" : "")}, as quoted by {Hit.Article.Source.Name}"
        : Hit.Article.Title is { Length: > 0 } title ? $"{Hit.Article.Source.Name}: {title}" : Hit.Article.Source.Name;

    /// <summary>The passage at the outlet; without a web address, the page of its first quotation, else what the API tells of it.</summary>
    public string Link =>
        Hit.Links.Source ?? (Hit.Quotations is [var quotation, ..] ? Site.Absolute(Site.Quotation(quotation.Id)) : Hit.Links.Self);

    /// <summary>When the article was published: the first moment of what is known; null when it is undated.</summary>
    public DateTimeOffset? Published =>
        Hit.Article.Published is not { } text ? null
        : DateTimeOffset.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment
        : null;

    /// <summary>Who is quoted; somebody without a name is nobody to follow.</summary>
    public IEnumerable<SpeakerAnswer> Speakers => Hit.Quotations.Select(quotation => quotation.Speaker).OfType<SpeakerAnswer>()
        .Where(speaker => speaker.Id[0] != '~').DistinctBy(speaker => speaker.Id, StringComparer.Ordinal);

    /// <summary>Who said what is quoted and how that is known, a line for each quotation.</summary>
    public string Evidence => string.Join('\n', Hit.Quotations.Select(Attribution));

    /// <summary>A moment as RFC 3339 writes it.</summary>
    public static string Moment(DateTimeOffset moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Attribution(QuotationAnswer quotation)
    {
        var speaker = quotation.Speaker is { } known ? known.Name + (known.Role is { } role ? $", {role}" : "") : "nobody found";
        var doubt = (quotation.Uncertain ? ", uncertain" : "") + (quotation.Disputed ? ", disputed" : "");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Quotation {quotation.Id}: {speaker} (found by {quotation.Method.ToString().ToLowerInvariant()}, confidence {quotation.Confidence}{doubt})");
    }
}

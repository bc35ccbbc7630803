using System.Globalization;
using NegotiationsSearch.Web.Exports;

namespace NegotiationsSearch.Web.Answers;

/// <summary>The corrections as an Atom 1.0 feed (RFC 4287), text alone.</summary>
internal static class CorrectionFeed
{
    /// <param name="corrections">The newest first.</param>
    /// <param name="self">The feed's own address.</param>
    /// <param name="page">The list it is made of.</param>
    /// <param name="updated">The moment told of an empty feed.</param>
    public static string Write(IReadOnlyList<ListedCorrectionAnswer> corrections, string self, string page, DateTimeOffset updated) =>
        AtomXml.Document("feed", feed =>
        {
            feed.Element("title", "Corrections");
            feed.Element("id", page);
            feed.Element(
                "updated",
                corrections is [var newest, ..]
                    ? Moment(newest.Date)
                    : updated.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            feed.Author("NegotiationsSearch");
            feed.Link("self", self);
            feed.Link("alternate", page);
            foreach (var correction in corrections) feed.Element("entry", entry => Entry(entry, correction, page));
        });

    private static void Entry(AtomXml entry, ListedCorrectionAnswer correction, string page)
    {
        entry.Element("title", CorrectionSentence.Title(correction));
        entry.Element("id", $"{page}#{Uri.EscapeDataString(correction.Quotation.Id)}");
        entry.Element("updated", Moment(correction.Date));
        // Without content an entry has to lead somewhere.
        entry.Link("alternate", correction.Quotation.Link ?? correction.Article?.Link ?? page);
        if (CorrectionSentence.Summary(correction) is { Length: > 0 } summary) entry.Element("summary", summary);
    }

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}

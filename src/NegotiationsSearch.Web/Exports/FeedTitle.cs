using System.Globalization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Exports;

/// <summary>What a feed is called, and where it comes from.</summary>
internal static class FeedTitle
{
    public static string Of(SearchRequest asked) =>
        SearchSubject.Of(asked) is { Length: > 0 } subject ? $"NegotiationsSearch: {subject}" : "NegotiationsSearch";

    public static string ProvenanceOf(ExportAnswer provenance) => string.Create(
        CultureInfo.InvariantCulture,
        $"The newest of {provenance.Total.Hits} hits, of epoch {provenance.Index.Epoch}, generation {provenance.Index.Generation}, "
        + $"as of {FeedEntry.Moment(provenance.Exported)}.");
}

using System.Globalization;

namespace NegotiationsSearch.Web.Exports;

/// <summary>What a feed is called, and where it comes from.</summary>
internal static class FeedTitle
{
    public static string Of(ExportAnswer provenance) =>
        provenance.Query.Text.Trim() is { Length: > 0 } query ? $"NegotiationsSearch: {query}" : "NegotiationsSearch";

    public static string ProvenanceOf(ExportAnswer provenance) => string.Create(
        CultureInfo.InvariantCulture,
        $"The newest of {provenance.Total.Hits} hits, of epoch {provenance.Index.Epoch}, generation {provenance.Index.Generation}, "
        + $"as of {FeedEntry.Moment(provenance.Exported)}.");
}

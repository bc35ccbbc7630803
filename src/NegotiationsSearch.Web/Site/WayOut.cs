using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.Site;

/// <summary>Another search than one that found nothing, which finds something.</summary>
/// <param name="Name">The text that says what is different.</param>
/// <param name="Href">Its page.</param>
/// <param name="Hits">How much it finds.</param>
public sealed record WayOut(string Name, string Href, long Hits)
{
    private static readonly string[] Dates = ["from", "to"];
    private static readonly string[] Kept = ["q", "in", "sort", "group", "size", "ui"];

    /// <summary>Those that find something in this state of the index, the least different first.</summary>
    internal static IReadOnlyList<WayOut> Of(SiteContext site, IndexSnapshot snapshot, CancellationToken cancellation) =>
    [
        .. Others(site.State).DistinctBy(other => other.State.QueryString)
            .Select(other => new WayOut(other.Name, site.Search(other.State), Count(other.State, snapshot, cancellation)))
            .Where(way => way.Hits > 0),
    ];

    private static IEnumerable<(string Name, PageState State)> Others(PageState state)
    {
        var narrowing = state.Pairs.Select(pair => pair.Key).Except(Kept).ToArray();
        if (state["in"] is not null and not "paragraphs") yield return ("none.paragraphs", state.Only("in", null));
        if (HasPhrase(state)) yield return ("none.loose", Loose(state));
        if (narrowing.Any(Dates.Contains)) yield return ("none.undated", state.Without(Dates));
        if (narrowing.Except(Dates).Any()) yield return ("none.unfiltered", state.Without(narrowing));
        if (state["q"] is not null) yield return ("none.words", Loose(state.Without([.. narrowing, "in"])));
    }

    private static bool HasPhrase(PageState state) => state["q"]?.Contains('"') ?? false;

    private static PageState Loose(PageState state) =>
        HasPhrase(state) ? state.Only("q", state["q"]!.Replace("\"", "", StringComparison.Ordinal)) : state.Without([]);

    private static long Count(PageState state, IndexSnapshot snapshot, CancellationToken cancellation)
    {
        var reader = new ParameterReader(state.Asked);
        var asked = SearchRequestReader.Read(reader, OffsetUnit.Utf16) with { Facets = [], Size = 0, Page = 1 };
        return reader.Errors.Count > 0 ? 0 : snapshot.Search(asked, cancellation).TotalHits;
    }
}

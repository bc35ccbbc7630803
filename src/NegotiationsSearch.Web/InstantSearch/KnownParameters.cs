using System.Text.Json;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Parameters;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>Which parameters there are: used, without effect here, and refused because the answer would not be what they ask for.</summary>
internal static class KnownParameters
{
    public static readonly IReadOnlyList<string> Used =
    [
        "query", "queryType", "page", "hitsPerPage", "facets", "maxValuesPerFacet", "facetFilters", "numericFilters", "filters",
        "attributesToRetrieve", "attributesToHighlight", "attributesToSnippet", "highlightPreTag", "highlightPostTag",
        "snippetEllipsisText", "facetQuery", "maxFacetHits", "facetName",
    ];

    /// <summary>They tune typing errors, synonyms, ranking and statistics of a hosted service, and change nothing here.</summary>
    public static readonly IReadOnlyList<string> Ignored =
    [
        "advancedSyntax", "advancedSyntaxFeatures", "allowTyposOnNumericTokens", "alternativesAsExact", "analytics", "analyticsTags",
        "attributeCriteriaComputedByMinProximity", "clickAnalytics", "decompoundQuery", "disableExactOnAttributes",
        "disableTypoToleranceOnAttributes", "enableABTest", "enablePersonalization", "enableReRanking", "enableRules",
        "exactOnSingleWordQuery", "explain", "extensions", "facetingAfterDistinct", "getRankingInfo", "ignorePlurals", "minProximity",
        "minWordSizefor1Typo", "minWordSizefor2Typos", "minimumAroundRadius", "aroundPrecision", "aroundRadius", "mode",
        "naturalLanguages", "optionalFilters", "percentileComputation", "personalizationImpact", "queryLanguages", "ranking",
        "relevancyStrictness", "removeStopWords", "removeWordsIfNoResults", "renderingContent", "replaceSynonymsInHighlight",
        "reRankingApplyFilter", "responseFields", "restrictHighlightAndSnippetArrays", "ruleContexts", "semanticSearch",
        "sortFacetValuesBy", "sumOrFiltersScores", "synonyms", "typoTolerance", "userData", "userToken",
    ];

    /// <summary>They decide which hits there are, and nothing here does as they say.</summary>
    public static readonly IReadOnlyList<string> Refused =
    [
        "aroundLatLng", "aroundLatLngViaIP", "distinct", "insideBoundingBox", "insidePolygon", "length", "offset", "optionalWords",
        "restrictSearchableAttributes", "similarQuery", "tagFilters",
    ];

    /// <summary>Says of the first parameter that cannot be followed that it cannot.</summary>
    /// <exception cref="SearchRejectedException">There is one.</exception>
    public static void Check(IReadOnlyDictionary<string, JsonElement> values)
    {
        foreach (var (name, value) in values)
        {
            if (Refused.Contains(name) && Asks(value))
                throw CallParameters.Refusal(name, "is not followed here, and without it the hits would be others. Leave it out.");
            if (!Used.Contains(name) && !Ignored.Contains(name) && !Refused.Contains(name) && !IsOfTheClient(name))
                throw new SearchRejectedException(ParameterReader.Echo(name), ParameterReader.Unknown("parameter", name, Used));
        }
    }

    private static bool IsOfTheClient(string name) =>
        name == "apiKey" || name.StartsWith("x-algolia-", StringComparison.OrdinalIgnoreCase);

    private static bool Asks(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => false,
        JsonValueKind.String => value.GetString() is not ("" or "0" or "false" or "[]"),
        JsonValueKind.Array => value.GetArrayLength() > 0,
        JsonValueKind.Number => value.GetRawText() != "0",
        _ => true,
    };
}

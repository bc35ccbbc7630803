namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>One bit a filter dimension: a set bit says that the dimension's filter does not hold.</summary>
internal static class FilterBits
{
    public const int Date = 1 << 30;

    public const int Confidence = 1 << 29;

    public static int Of(FacetField field) => 1 << (int)(field is FacetField.Month or FacetField.Year ? FacetField.Day : field);

    public static bool IsOfQuotations(FacetField field) =>
        field is FacetField.Speaker or FacetField.Role or FacetField.Side or FacetField.Directness or FacetField.Method or FacetField.Family;
}

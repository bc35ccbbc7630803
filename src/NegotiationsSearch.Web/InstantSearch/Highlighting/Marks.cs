namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>What stands around matches, and where a snippet leaves out.</summary>
internal sealed record Marks(string Before, string After, string Ellipsis)
{
    public static Marks Of(CallParameters parameters) => new(
        parameters.Mark("highlightPreTag", "<em>"),
        parameters.Mark("highlightPostTag", "</em>"),
        parameters.Mark("snippetEllipsisText", "…"));
}

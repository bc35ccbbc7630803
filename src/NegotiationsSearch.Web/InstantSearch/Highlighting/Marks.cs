namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>What stands around matches, and where a snippet leaves out.</summary>
internal sealed record Marks(string Before, string After, string Ellipsis)
{
    /// <summary>Whether the text between the marks is written as HTML; else it is raw.</summary>
    public bool OfHtml { get; init; }

    public string Text(string text) => OfHtml ? HtmlText.Of(text) : text;

    public static Marks Of(CallParameters parameters) => new(
        parameters.Mark("highlightPreTag", "<em>"),
        parameters.Mark("highlightPostTag", "</em>"),
        parameters.Mark("snippetEllipsisText", "…"));
}

using System.Text.Json.Nodes;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.InstantSearch.Highlighting;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>
/// Adds to records what DocSearch shows: the outlet and the title as headings, the text as their content, and the place in the outlet's
/// page. DocSearch puts these into its page as they are, so they are HTML, with the text in them escaped.
/// </summary>
internal sealed class DocSearchRecord
{
    private const string Content = "content";
    private const int Levels = 7;

    private readonly Marks _marks;
    private readonly int _words;

    private DocSearchRecord(CallParameters parameters)
    {
        _marks = Marks.Of(parameters) with { OfHtml = true };
        _words = SnippetLengths.Of(parameters.Texts("attributesToSnippet") ?? []).GetValueOrDefault(Content, SnippetLengths.Default);
    }

    /// <summary>Null when the search does not ask for them by name.</summary>
    public static DocSearchRecord? Asked(CallParameters parameters) =>
        (parameters.Texts("attributesToRetrieve") ?? []).Any(name => name.StartsWith("hierarchy", StringComparison.Ordinal))
            ? new DocSearchRecord(parameters)
            : null;

    public void Add(JsonObject record, Hit hit)
    {
        record["hierarchy"] = Headings(hit.Article);
        record["type"] = Content;
        record[Content] = HtmlText.Of(hit.Text);
        record["url"] = (record["links"]!["source"] ?? record["links"]!["self"])!.DeepClone();
        var snippets = record["_snippetResult"] as JsonObject ?? [];
        snippets[Content] = new JsonObject { ["value"] = MarkedText.Snippet(hit.Text, hit.Matches, _marks, _words) };
        record["_snippetResult"] = snippets;
    }

    private static JsonObject Headings(HitArticle article)
    {
        var headings = new JsonObject();
        for (var level = 0; level < Levels; level++) headings[FormattableString.Invariant($"lvl{level}")] = null;
        headings["lvl0"] = HtmlText.Of(article.SourceName);
        headings["lvl1"] = HtmlText.Of(article.Title ?? article.SourceName);
        return headings;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching.Matching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>
/// Gives records what their matches look like: <c>_highlightResult</c> and <c>_snippetResult</c>. Words are looked for in the text alone.
/// </summary>
internal sealed class HitHighlighter
{
    private const string Every = "*";
    private static readonly string[] Highlighted = ["text", "title", "source", "speaker"];

    private readonly Marks _marks;
    private readonly MatchedWords _words;
    private readonly IReadOnlyList<string> _attributes;
    private readonly IReadOnlyDictionary<string, int> _snippets;

    public HitHighlighter(CallParameters parameters, QueryNode query)
    {
        _marks = Marks.Of(parameters);
        _words = new MatchedWords(query);
        var asked = parameters.Texts("attributesToHighlight") ?? [Every];
        _attributes = [.. Highlighted.Where(name => asked.Contains(Every) || asked.Contains(name))];
        _snippets = Snippets(SnippetLengths.Of(parameters.Texts("attributesToSnippet") ?? []));
    }

    public void Mark(JsonObject record, Hit hit)
    {
        if (_attributes.Count > 0) record["_highlightResult"] = Marked(record, _attributes, name => value => Highlight(name, value, hit));
        if (_snippets.Count == 0) return;
        record["_snippetResult"] = Marked(record, _snippets.Keys, name => value => Snippet(name, value, hit, _snippets[name]));
    }

    private static Dictionary<string, int> Snippets(IReadOnlyDictionary<string, int> asked) => Highlighted
        .Where(name => asked.ContainsKey(name) || asked.ContainsKey(Every))
        .ToDictionary(name => name, name => asked.TryGetValue(name, out var words) ? words : asked[Every]);

    private static JsonObject Marked(JsonObject record, IEnumerable<string> names, Func<string, Func<string, JsonNode>> mark)
    {
        var marked = new JsonObject();
        foreach (var name in names)
        {
            if (record[name] is JsonArray texts) marked[name] = new JsonArray([.. texts.Select(text => mark(name)(text!.GetValue<string>()))]);
            else if (record[name] is JsonValue text) marked[name] = mark(name)(text.GetValue<string>());
        }
        return marked;
    }

    private JsonNode Highlight(string name, string value, Hit hit)
    {
        var matches = MatchesOf(name, hit);
        var found = matches.Count == 0 ? [] : _words.Of(hit);
        var isWhole = matches is [{ Start: 0 } only] && only.End == value.Length;
        var highlight = new Highlight(MarkedText.Whole(value, matches, _marks), Level(found), isWhole, found);
        return JsonSerializer.SerializeToNode(highlight, InstantSearchJson.Served.Highlight)!;
    }

    private JsonNode Snippet(string name, string value, Hit hit, int words)
    {
        var matches = MatchesOf(name, hit);
        var level = Level(matches.Count == 0 ? [] : _words.Of(hit));
        return JsonSerializer.SerializeToNode(
            new Snippet(MarkedText.Snippet(value, matches, _marks, words), level),
            InstantSearchJson.Served.Snippet)!;
    }

    private static IReadOnlyList<MatchRange> MatchesOf(string name, Hit hit) => name == "text" ? hit.Matches : [];

    private string Level(IReadOnlyList<string> found) => found.Count == 0 ? "none" : found.Count < _words.Asked.Count ? "partial" : "full";
}

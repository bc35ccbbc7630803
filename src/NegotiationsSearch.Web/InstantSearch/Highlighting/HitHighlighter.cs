using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching.Matching;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>Gives records what their matches look like: <c>_highlightResult</c> and <c>_snippetResult</c>. Words are looked for in the text alone.</summary>
internal sealed class HitHighlighter
{
    private const string Every = "*";
    private const int WordsByDefault = 10;
    private const int MostWords = 1000;
    private static readonly string[] Highlighted = ["text", "title", "source", "speaker"];

    private readonly Marks _marks;
    private readonly MatchedWords _words;
    private readonly IReadOnlyList<string> _attributes;
    private readonly IReadOnlyList<(string Attribute, int Words)> _snippets;

    public HitHighlighter(CallParameters parameters, QueryNode query)
    {
        _marks = Marks.Of(parameters);
        _words = new MatchedWords(query);
        var asked = parameters.Texts("attributesToHighlight") ?? [Every];
        _attributes = [.. Highlighted.Where(name => asked.Contains(Every) || asked.Contains(name))];
        _snippets = Snippets(parameters.Texts("attributesToSnippet") ?? []);
    }

    public void Mark(JsonObject record, Hit hit)
    {
        if (_attributes.Count > 0) record["_highlightResult"] = Marked(record, _attributes, name => value => Highlight(name, value, hit));
        if (_snippets.Count == 0) return;
        var words = _snippets.ToDictionary(snippet => snippet.Attribute, snippet => snippet.Words);
        record["_snippetResult"] = Marked(record, words.Keys, name => value => Snippet(name, value, hit, words[name]));
    }

    private static List<(string, int)> Snippets(IReadOnlyList<string> asked)
    {
        var snippets = new List<(string, int)>();
        foreach (var one in asked)
        {
            var parts = one.Split(':', 2);
            var words = parts.Length == 1 ? WordsByDefault : Number(parts[1]);
            var names = parts[0] == Every ? Highlighted : Highlighted.Where(name => name == parts[0]);
            snippets.AddRange(names.Where(name => !snippets.Exists(known => known.Item1 == name)).Select(name => (name, words)));
        }
        return snippets;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var words) && words <= MostWords
            ? words
            : throw CallParameters.Refusal("attributesToSnippet", $"has a number of words from 0 to {MostWords} behind the colon.");

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

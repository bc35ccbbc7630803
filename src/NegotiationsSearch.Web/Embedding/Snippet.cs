using System.Text;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>
/// What a page has to hold to have the search in it: the script, the element with its attributes, and within it the form for when neither
/// script nor server is there.
/// </summary>
public sealed class Snippet
{
    /// <summary>What may be chosen on the page that makes snippets; the element knows more.</summary>
    public static readonly IReadOnlyList<string> Filters = ["speaker", "source", "language", "from", "to"];

    private const string PinName = "pin";
    private static readonly IReadOnlyList<string> Looks = ["q", "lang", "placeholder", "size"];
    private readonly string _action;
    private readonly string _label;
    private readonly string _button;

    internal Snippet(SiteContext site)
    {
        var (state, links) = (site.State, site.Links);
        _action = links.Absolute(links.Root);
        (_label, _button) = (site.Words["search.label"], site.Words["search.button"]);
        IsPinned = state[PinName] is not null;
        Script = Address(EmbedScripts.Of(EmbedScripts.Search), links, IsPinned);
        View = state["in"] ?? "statements";
        Attributes = new Dictionary<string, object>(
            [
                KeyValuePair.Create("endpoint", (object)_action),
                .. Chosen(state, Filters),
                .. View == "statements" ? [] : Chosen(state, ["in"]),
                .. Chosen(state, Looks),
            ]);
        Hidden =
        [
            KeyValuePair.Create("in", View),
            .. Filters.SelectMany(name => Values(state[name]).Select(value => KeyValuePair.Create(name, value))),
        ];
    }

    /// <summary>Whether the script is named by its content, so that no other is ever run.</summary>
    public bool IsPinned { get; }

    /// <summary>paragraphs, quotes or statements.</summary>
    public string View { get; }

    public IReadOnlyDictionary<string, object> Attributes { get; }

    /// <summary>What the form sends along.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Hidden { get; }

    private string Script { get; }

    /// <summary>The full address of a script: the newest, or by its content.</summary>
    internal static string Address(EmbedScript script, SiteLinks links, bool isPinned) =>
        links.Absolute(links.Embed(isPinned ? $"{script.Version}/{script.Name}" : script.Name));

    /// <summary>The HTML to paste.</summary>
    public override string ToString()
    {
        var html = new StringBuilder();
        var integrity = IsPinned ? Attribute("integrity", EmbedScripts.Of(EmbedScripts.Search).Integrity) + " crossorigin" : "";
        html.Append($"<script type=\"module\"{Attribute("src", Script)}{integrity}></script>\n");
        html.Append($"<negotiations-search{string.Concat(Attributes.Select(pair => Attribute(pair.Key, (string)pair.Value)))}>\n");
        html.Append($"  <form{Attribute("action", _action)}>\n");
        html.Append($"    <label>{Escaped(_label)} <input name=\"q\"></label>\n");
        foreach (var (name, value) in Hidden) html.Append($"    <input type=\"hidden\"{Attribute("name", name)}{Attribute("value", value)}>\n");
        html.Append($"    <button>{Escaped(_button)}</button>\n");
        return html.Append("  </form>\n</negotiations-search>\n").ToString();
    }

    private static string Attribute(string name, string value) => $" {name}=\"{Escaped(value)}\"";

    // No more than has to be: people read it, and compare a hash.
    private static string Escaped(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static IEnumerable<KeyValuePair<string, object>> Chosen(PageState state, IEnumerable<string> names) =>
        from name in names where state[name] is not null select KeyValuePair.Create(name, (object)state[name]!);

    private static IEnumerable<string> Values(string? given) =>
        given?.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}

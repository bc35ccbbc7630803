using System.Net;
using System.Text;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>An element of a feed, with its text and its children in order.</summary>
internal sealed class FeedNode(string name, int line)
{
    private readonly List<(FeedNode? Element, string? Text)> _content = [];

    /// <summary>With the usual prefix of its namespace ("dc:creator"); those of RSS and Atom have none. Case as written.</summary>
    public string Name => name;

    /// <summary>Where it stands, from 1.</summary>
    public int Line => line;

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<FeedNode> Children => _content.Where(piece => piece.Element is not null).Select(piece => piece.Element!);

    /// <summary>The text of it and of all within it, without white space at its ends.</summary>
    public string Text => Written(Plain).Trim();

    /// <summary>What it holds as markup.</summary>
    public string Markup => Written(Marked);

    /// <summary>The same element with no more than the first of its children that pass.</summary>
    public FeedNode With(Func<FeedNode, bool> passes, int most)
    {
        var node = new FeedNode(name, line);
        foreach (var (attribute, value) in Attributes) node.Attributes[attribute] = value;
        foreach (var child in Children.Where(passes).Take(most)) node.Add(child);
        return node;
    }

    public void Add(FeedNode element) => _content.Add((element, null));

    public void Add(string text) => _content.Add((null, text));

    /// <summary>The first child of a name, whatever its case; null when there is none.</summary>
    public FeedNode? Child(string child) => Children.FirstOrDefault(element => element.Is(child));

    /// <summary>The text of the first child of one of the names that has any; null when none has.</summary>
    public string? TextOf(params ReadOnlySpan<string> names)
    {
        foreach (var child in names)
        {
            if (Children.Where(element => element.Is(child)).Select(element => element.Text).FirstOrDefault(text => text.Length > 0) is { } text)
                return text;
        }
        return null;
    }

    public bool Is(string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private string Written(Action<FeedNode, StringBuilder> write)
    {
        var text = new StringBuilder();
        write(this, text);
        return text.ToString();
    }

    // Recursion is safe: the reader of XML nests no deeper than a few hundred.
    private static void Plain(FeedNode node, StringBuilder text)
    {
        foreach (var (element, piece) in node._content)
        {
            if (element is null) text.Append(piece);
            else Plain(element, text);
        }
    }

    private static void Marked(FeedNode node, StringBuilder text)
    {
        foreach (var (element, piece) in node._content)
        {
            if (element is null) text.Append(WebUtility.HtmlEncode(piece));
            else MarkedElement(element, text);
        }
    }

    private static void MarkedElement(FeedNode element, StringBuilder text)
    {
        var tag = element.Name[(element.Name.LastIndexOf(':') + 1)..];
        text.Append('<').Append(tag);
        foreach (var (attribute, value) in element.Attributes)
            text.Append(' ').Append(attribute).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        text.Append('>');
        Marked(element, text);
        text.Append("</").Append(tag).Append('>');
    }
}

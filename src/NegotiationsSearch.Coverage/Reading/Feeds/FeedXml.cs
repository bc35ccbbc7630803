using System.Net;
using System.Xml;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>
/// Reads the XML of a feed: no document type, no entity and no file from outside is ever followed, and what stands before a fault is kept.
/// </summary>
internal sealed class FeedXml
{
    private const int MostDepth = 200;

    private readonly Stack<(FeedNode Node, NamespaceScope Scope)> _open = new();

    private FeedXml() { }

    /// <summary>The outermost element; null when there is none.</summary>
    public FeedNode? Root { get; private set; }

    /// <summary>What ended the reading early, as a sentence, and where; null when all was read.</summary>
    public (string Detail, int Line)? Fault { get; private set; }

    /// <summary>The elements that were open at the fault, so not whole.</summary>
    public IReadOnlyCollection<FeedNode> Unfinished => [.. _open.Select(open => open.Node)];

    /// <summary>Reads XML; what is not well formed is mended as far as that is safe, and read again.</summary>
    public static FeedXml Read(string xml)
    {
        var strict = Parsed(xml);
        if (strict.Fault is null) return strict;
        var mended = Parsed(FeedMending.Mend(xml));
        return mended.Fault is null || mended.Root is not null ? mended : strict;
    }

    private static FeedXml Parsed(string xml)
    {
        var feed = new FeedXml();
        // Prefixes are resolved here, since feeds use some they never declare.
        using var reader = new XmlTextReader(new StringReader(xml))
        {
            Namespaces = false,
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
        };
        try
        {
            while (reader.Read() && feed.Fault is null) feed.Take(reader);
        }
        catch (XmlException exception)
        {
            feed.Fault = ($"It is not well-formed XML: {Told(exception)}", exception.LineNumber);
        }
        return feed;
    }

    private static string Told(XmlException exception)
    {
        var end = exception.Message.IndexOf(" Line ", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }

    private void Take(XmlTextReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                Open(reader);
                break;
            case XmlNodeType.EndElement:
                _open.Pop();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                Add(reader.Value);
                break;
            case XmlNodeType.EntityReference:
                // Without a document type there are none but HTML's; another stays as it is written.
                Add(WebUtility.HtmlDecode($"&{reader.Name};"));
                break;
        }
    }

    private void Add(string text)
    {
        if (_open.TryPeek(out var holder)) holder.Node.Add(text);
    }

    private void Open(XmlTextReader reader)
    {
        if (_open.Count >= MostDepth)
        {
            Fault = ($"Its elements nest more than {MostDepth} deep.", reader.LineNumber);
            return;
        }
        var (line, isEmpty, name) = (reader.LineNumber, reader.IsEmptyElement, reader.Name);
        var attributes = Attributes(reader);
        var scope = (_open.TryPeek(out var outer) ? outer.Scope : NamespaceScope.None).With(attributes);
        var node = new FeedNode(scope.Usual(name), line);
        foreach (var (attribute, value) in attributes) node.Attributes.TryAdd(scope.UsualAttribute(attribute), value);
        if (outer.Node is { } parent) parent.Add(node);
        else Root ??= node;
        if (!isEmpty) _open.Push((node, scope));
    }

    private static List<(string Name, string Value)> Attributes(XmlTextReader reader)
    {
        var attributes = new List<(string, string)>();
        while (reader.MoveToNextAttribute()) attributes.Add((reader.Name, reader.Value));
        return attributes;
    }
}

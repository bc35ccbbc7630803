namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>Which prefix stands for which namespace at a place of a feed. A prefix that is not declared means what it usually does.</summary>
internal sealed class NamespaceScope
{
    public static readonly NamespaceScope None = new(new Dictionary<string, string>(StringComparer.Ordinal));

    // By a piece of the address, since feeds write the addresses in several ways.
    private static readonly (string Piece, string Prefix)[] UsualPrefixes =
    [
        ("purl.org/rss/1.0/modules/content", "content"), ("purl.org/dc/elements", "dc"), ("purl.org/dc/terms", "dcterms"),
        ("www.w3.org/1999/02/22-rdf-syntax", "rdf"), ("purl.org/rss/1.0", ""), ("my.netscape.com/rdf", ""), ("purl.org/net/rss", ""),
        ("channel.netscape.com/rdf", ""), ("backend.userland.com/rss", ""), ("blogs.law.harvard.edu/tech/rss", ""),
        ("purl.org/atom", "atom"), ("www.w3.org/2005/Atom", "atom"), ("www.w3.org/1999/xhtml", "xhtml"),
        ("search.yahoo.com/mrss", "media"), ("rssnamespace.org/feedburner", "feedburner"), ("itunes", "itunes"),
    ];

    private readonly Dictionary<string, string> _usual;

    private NamespaceScope(Dictionary<string, string> usual) => _usual = usual;

    /// <summary>The scope within an element of these attributes.</summary>
    public NamespaceScope With(List<(string Name, string Value)> attributes)
    {
        if (!attributes.Exists(IsDeclaration)) return this;
        var usual = new Dictionary<string, string>(_usual, StringComparer.Ordinal);
        foreach (var (name, address) in attributes.Where(IsDeclaration))
        {
            var prefix = name.Length > 6 ? name[6..] : "";
            usual[prefix] = Array.Find(UsualPrefixes, known => address.Contains(known.Piece, StringComparison.OrdinalIgnoreCase)).Prefix ?? prefix;
        }
        return new NamespaceScope(usual);
    }

    /// <summary>The name with the usual prefix; Atom's elements have none, as RSS's have not.</summary>
    public string Usual(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var written = colon < 0 ? "" : name[..colon];
        var prefix = _usual.GetValueOrDefault(written, written);
        return prefix is "" or "atom" ? name[(colon + 1)..] : $"{prefix}:{name[(colon + 1)..]}";
    }

    /// <summary>Attributes without a prefix are in no namespace.</summary>
    public string UsualAttribute(string name) => name.Contains(':') && !name.StartsWith("xml", StringComparison.Ordinal) ? Usual(name) : name;

    private static bool IsDeclaration((string Name, string Value) attribute) =>
        attribute.Name == "xmlns" || attribute.Name.StartsWith("xmlns:", StringComparison.Ordinal);
}

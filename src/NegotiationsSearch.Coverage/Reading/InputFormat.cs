namespace NegotiationsSearch.Coverage.Reading;

/// <summary>How a piece of input is written.</summary>
internal enum InputFormat
{
    /// <summary>Not known from the name: the first bytes tell.</summary>
    Sniffed,

    /// <summary>Plain text with a front matter: one article a file.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>One JSON object or an array of them, over as many lines as it likes.</summary>
    Json,

    /// <summary>A table with a header: an article a row.</summary>
    Csv,

    /// <summary>A web page: one article.</summary>
    Html,

    /// <summary>RSS, RDF or Atom: an article an item.</summary>
    XmlFeed,

    /// <summary>JSON Feed: an article an item.</summary>
    JsonFeed,
}

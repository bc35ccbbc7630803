using System.Globalization;
using System.Text;
using System.Xml;

namespace NegotiationsSearch.Web.Exports;

/// <summary>Writes XML documents for readers of feeds: text alone, in the namespace of Atom 1.0 (RFC 4287) or another.</summary>
internal sealed class AtomXml(XmlWriter xml, string space)
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="root">The name of the outermost element.</param>
    /// <param name="write">Writes what is in it.</param>
    /// <param name="space">The namespace of all elements.</param>
    public static string Document(string root, Action<AtomXml> write, string space = Atom)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
            new AtomXml(xml, space).Element(root, write);
        return text.ToString();
    }

    public void Element(string name, Action<AtomXml> write)
    {
        xml.WriteStartElement(name, space);
        write(this);
        xml.WriteEndElement();
    }

    public void Element(string name, string text) => xml.WriteElementString(name, space, Legal(text));

    public void Attribute(string name, string text) => xml.WriteAttributeString(name, Legal(text));

    /// <summary><c>xml:lang</c>, of the element just begun.</summary>
    public void Language(string? language)
    {
        if (language is not null) xml.WriteAttributeString("xml", "lang", null, Legal(language));
    }

    public void Link(string relation, string address, string? type = null) => Element("link", link =>
    {
        link.Attribute("rel", relation);
        if (type is not null) link.Attribute("type", type);
        link.Attribute("href", address);
    });

    public void Author(string name) => Element("author", author => author.Element("name", name));

    /// <summary>Control characters and lone surrogates have no place in XML 1.0, not even escaped.</summary>
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) legal.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\ufffd" : rune.ToString());
        return legal.ToString();
    }

    /// <summary>So that the declaration names the encoding that is served.</summary>
    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}

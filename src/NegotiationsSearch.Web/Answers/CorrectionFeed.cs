using System.Globalization;
using System.Text;
using System.Xml;

namespace NegotiationsSearch.Web.Answers;

/// <summary>The corrections as an Atom 1.0 feed (RFC 4287), text alone.</summary>
internal static class CorrectionFeed
{
    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <param name="corrections">The newest first.</param>
    /// <param name="self">The feed's own address.</param>
    /// <param name="page">The list it is made of.</param>
    /// <param name="updated">The moment told of an empty feed.</param>
    public static string Write(IReadOnlyList<ListedCorrectionAnswer> corrections, string self, string page, DateTimeOffset updated)
    {
        var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Atom);
            Element(xml, "title", "Corrections");
            Element(xml, "id", page);
            Element(
                xml,
                "updated",
                corrections is [var newest, ..]
                    ? Moment(newest.Date)
                    : updated.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            xml.WriteStartElement("author", Atom);
            Element(xml, "name", "NegotiationsSearch");
            xml.WriteEndElement();
            Link(xml, "self", self);
            Link(xml, "alternate", page);
            foreach (var correction in corrections) Entry(xml, correction, page);
            xml.WriteEndElement();
        }
        return text.ToString();
    }

    private static void Entry(XmlWriter xml, ListedCorrectionAnswer correction, string page)
    {
        xml.WriteStartElement("entry", Atom);
        Element(xml, "title", CorrectionSentence.Title(correction));
        Element(xml, "id", $"{page}#{Uri.EscapeDataString(correction.Quotation.Id)}");
        Element(xml, "updated", Moment(correction.Date));
        // Without content an entry has to lead somewhere.
        Link(xml, "alternate", correction.Quotation.Link ?? correction.Article?.Link ?? page);
        if (CorrectionSentence.Summary(correction) is { Length: > 0 } summary) Element(xml, "summary", summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", Legal(address));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Legal(text));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);

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

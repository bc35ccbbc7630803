using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>The meta elements of a page by their name, property or itemprop; the first of a name counts.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> _contents = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IDocument page)
    {
        foreach (var meta in page.GetElementsByTagName("meta"))
        {
            var content = meta.GetAttribute("content");
            if (string.IsNullOrWhiteSpace(content)) continue;
            foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            {
                if (meta.GetAttribute(attribute) is { } name) _contents.TryAdd(name.Trim(), content.Trim());
            }
        }
    }

    public string? this[string name] => _contents.GetValueOrDefault(name);
}

using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>The public ids behind the names that cases use.</summary>
internal sealed partial class SuiteIds
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public void Add(SuiteArticle article)
    {
        var ids = DocumentIds.Of(article.ToDocument());
        Add(article.Name, ids.Article);
        for (var i = 0; i < ids.Paragraphs.Count; i++) Add($"{article.Name}/{i}", ids.Paragraphs[i]);
        for (var i = 0; i < ids.Quotations.Count; i++) Add($"{article.Name}/q{i}", ids.Quotations[i]);
    }

    /// <exception cref="InvalidDataException">No article has it.</exception>
    public string IdOf(string name) =>
        _ids.TryGetValue(name, out var id) ? id : throw new InvalidDataException($"There is no \"{name}\" in this case.");

    /// <summary>The name of an id, the one last given where it has several.</summary>
    public string NameOf(string id) => _names.GetValueOrDefault(id, id);

    /// <summary>The name that an id goes by now, for comparing.</summary>
    public string Canonical(string name) => NameOf(IdOf(name));

    public string Fill(string text) => Placeholder().Replace(text, match => IdOf(match.Groups[1].Value));

    /// <summary>The same in a piece of JSON, which has other things in braces as well.</summary>
    public string FillKnown(string json) => Placeholder().Replace(json, match => _ids.GetValueOrDefault(match.Groups[1].Value, match.Value));

    private void Add(string name, string id)
    {
        _ids[name] = id;
        _names[id] = name;
    }

    [GeneratedRegex(@"\{([^{}]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace NegotiationsSearch.Web.Site.Texts;

/// <summary>
/// The texts of the interface in one language. They are files of ours, not the platform's resources, as a server may run without cultures.
/// </summary>
internal sealed partial class Wording
{
    private static readonly FrozenDictionary<string, Wording> ByLanguage = Languages.ToFrozenDictionary(language => language, Load);
    private readonly FrozenDictionary<string, JsonElement> _texts;

    private Wording(string language, FrozenDictionary<string, JsonElement> texts)
    {
        Language = language;
        _texts = texts;
    }

    /// <summary>English, which others fall back to, first.</summary>
    public static IReadOnlyList<string> Languages => ["en", "uk", "tr"];

    /// <summary>BCP 47.</summary>
    public string Language { get; }

    public IEnumerable<string> Names => _texts.Keys;

    /// <summary>The text of this name.</summary>
    public string this[string name] => _texts[name].GetString()!;

    public static Wording For(string language) => ByLanguage[language];

    /// <summary>The text of this name; null when there is none, or one for each plural.</summary>
    public string? Find(string name) => _texts.TryGetValue(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    /// <summary>The text with values at {0}, {1}…</summary>
    public string Format(string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, this[name], values);

    /// <summary>The text in the plural that goes with a count, which stands at {0}; other values at {1}…</summary>
    public string Count(string name, long count, params object?[] values)
    {
        var forms = _texts[name];
        var form = forms.TryGetProperty(PluralRule.Of(Language, count), out var exact) ? exact : forms.GetProperty(PluralRule.Other);
        return string.Format(CultureInfo.InvariantCulture, form.GetString()!, [Number(count), .. values]);
    }

    private static Wording Load(string language)
    {
        using var stream = typeof(Wording).Assembly.GetManifestResourceStream($"texts/{language}.json")!;
        using var json = JsonDocument.Parse(stream);
        return new Wording(
            language,
            json.RootElement.EnumerateObject().ToFrozenDictionary(text => text.Name, text => text.Value.Clone(), StringComparer.Ordinal));
    }
}

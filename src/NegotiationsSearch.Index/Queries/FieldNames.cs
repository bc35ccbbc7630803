using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Queries;

/// <summary>The fields as they are written in a query.</summary>
internal static class FieldNames
{
    private const int MaxNameLength = 20;

    private static readonly (QueryField Field, string Name)[] All =
        [(QueryField.Speaker, "speaker"), (QueryField.Source, "source"), (QueryField.Title, "title")];

    public static string Of(QueryField field) => All.First(entry => entry.Field == field).Name;

    /// <summary>The field named at a place, colon included; null when there is none.</summary>
    public static (QueryField Field, int Length)? At(ReadOnlySpan<char> text)
    {
        foreach (var (field, name) in All)
            if (text.Length > name.Length && text[name.Length] == ':' && text.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                return (field, name.Length + 1);
        return null;
    }

    /// <summary>The name of an unknown field at a place; empty for a time, a URL, or a word that only ends in a colon.</summary>
    public static ReadOnlySpan<char> UnknownAt(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon is < 2 or > MaxNameLength || colon + 1 == text.Length)
            return [];
        var name = text[..colon];
        var next = text[colon + 1];
        return name.ContainsAnyExcept(Letters) || !(char.IsLetter(next) || next == '(' || QuotationMarks.Is(next)) ? [] : name;
    }

    /// <summary>The field that a mistyped name is likeliest to mean.</summary>
    public static string Nearest(ReadOnlySpan<char> name)
    {
        var typed = name.ToString().ToLowerInvariant();
        return All.MinBy(entry => EditDistance.Between(typed, entry.Name)).Name;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.");
}

using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>Finds the value that a filter means: by its id, by its name in any writing, and a speaker by the last name when only one has it.</summary>
internal sealed class ValueResolver(ValueTables tables, List<string> warnings)
{
    /// <summary>The value's number, or null with a warning when none or several could be meant.</summary>
    public int? Resolve(FacetField field, string text)
    {
        var table = tables[field];
        var number = table.Find(text) ?? table.Find(text.ToLowerInvariant()) ?? table.Find(Slug.Of(text));
        if (number is null && field == FacetField.Speaker) return ResolveLastName(table, text);
        if (number is null) warnings.Add($"No {Name(field)} \"{text}\" occurs in this index.");
        return number;
    }

    private int? ResolveLastName(ValueTable table, string text)
    {
        var ending = "-" + Slug.Of(text);
        var speakers = table.Values().Where(value => value.EndsWith(ending, StringComparison.Ordinal)).ToList();
        if (speakers.Count == 1) return table.Find(speakers[0]);
        warnings.Add(speakers.Count == 0
            ? $"No speaker \"{text}\" occurs in this index."
            : $"Several speakers are called \"{text}\": {string.Join(", ", speakers.Order(StringComparer.Ordinal).Take(10))}. Name one of them.");
        return null;
    }

    private static string Name(FacetField field) => field.ToString().ToLowerInvariant();
}

using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>
/// How facet values are called. Clients show a value as it is and send it back as a filter, so it is the name where a filter by the name
/// takes that value alone, and the name with the id behind it where others have the name too: <c>Jon Orr (jon-orr)</c>.
/// </summary>
internal sealed class FacetNames(IndexSnapshot snapshot)
{
    private static readonly FacetField[] Dates = [FacetField.Day, FacetField.Month, FacetField.Year];

    public string NameOf(FacetField field, FacetValue value)
    {
        if (!HasLabels(field) || value.Label == value.Value || value.Value.StartsWith('~')) return value.Value;
        var isOnlyOne = WithRole(field, value.Label) is { } id ? id == value.Value : snapshot.Means(field, value.Label, value.Value);
        return isOnlyOne ? value.Label : $"{value.Label} ({value.Value})";
    }

    /// <summary>The same search, with the ids that names stand for.</summary>
    public SearchRequest Resolve(SearchRequest request) => request with
    {
        Filters = [.. request.Filters.Select(filter => filter with { Values = [.. filter.Values.Select(value => IdOf(filter.Field, value))] })],
    };

    private string IdOf(FacetField field, string name)
    {
        return Behind(field, name) ?? WithRole(field, name) ?? name;
    }

    private string? Behind(FacetField field, string name)
    {
        var behind = name.LastIndexOf(" (", StringComparison.Ordinal);
        if (behind < 0 || !name.EndsWith(')') || !HasLabels(field)) return null;
        var id = name[(behind + 2)..^1];
        return snapshot.Label(field, id) == name[..behind] ? id : null;
    }

    // Those whom no register knows are labelled by name and role, and their ids are made of both.
    private string? WithRole(FacetField field, string label)
    {
        if (field is not (FacetField.Speaker or FacetField.About)) return null;
        for (var comma = label.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = label.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            var id = $"{Slug.Of(label[..comma])}.{Slug.Of(label[(comma + 2)..])}";
            if (snapshot.Label(field, id) == label) return id;
        }
        return null;
    }

    private static bool HasLabels(FacetField field) => field is not (FacetField.Article or FacetField.Family) && !Dates.Contains(field);
}

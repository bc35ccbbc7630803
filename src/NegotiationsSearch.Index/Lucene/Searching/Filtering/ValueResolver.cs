using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>Finds the values that a filter means, by id or by name in any writing, with a warning when none or several could be meant.</summary>
internal sealed class ValueResolver(PeopleView view, List<string> warnings)
{
    /// <summary>The numbers of the values; none when there is no such value.</summary>
    public FilterValues Resolve(FacetField field, string text) => field switch
    {
        FacetField.Speaker => new PersonFilter(view, view.Speakers, "speaker", warnings).Resolve(text),
        FacetField.About => new PersonFilter(view, view.Named, "person named", warnings).Resolve(text),
        _ => new FilterValues(ResolveValue(field, text), []),
    };

    private int[] ResolveValue(FacetField field, string text)
    {
        var table = view.Tables[field];
        if ((table.Find(text) ?? table.Find(text.ToLowerInvariant()) ?? table.Find(Slug.Of(text))) is { } number) return [number];
        warnings.Add($"No {field.ToString().ToLowerInvariant()} \"{text}\" occurs in this index.");
        return [];
    }
}

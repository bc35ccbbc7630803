using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>A filter on the families of quotations.</summary>
internal sealed record FamilyFilter(HashSet<int> Numbers, bool Exclude)
{
    /// <summary>Takes the id of any quotation for its family, with a warning when there is none.</summary>
    public static FamilyFilter Resolve(FieldFilter filter, IndexReader index, PeopleView view, List<string> warnings)
    {
        var numbers = new HashSet<int>();
        foreach (var value in filter.Values)
        {
            if (Find(value, index, view) is { } family) numbers.Add(family);
            else warnings.Add($"No quotation \"{value}\" occurs in this index.");
        }
        return new FamilyFilter(numbers, filter.Exclude);
    }

    public bool Holds(int family) => Numbers.Contains(family) != Exclude;

    private static int? Find(string id, IndexReader index, PeopleView view)
    {
        var document = TermLookup.Find(index, IndexFields.Id, id);
        if (document < 0) return null;
        var leaf = index.Leaves[ReaderUtil.SubIndex(document, index.Leaves)];
        var columns = view.Of(leaf);
        var isQuotation = columns.Kind[document - leaf.DocBase] == DocumentKind.Quotation;
        return isQuotation ? columns.Families.Span[columns.Row[document - leaf.DocBase]] : null;
    }
}

using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Searching.People;

namespace NegotiationsSearch.Benchmarks.Families;

/// <summary>A statement of a family.</summary>
/// <param name="Segment">The segment it is in.</param>
/// <param name="Row">The quotation's row there.</param>
/// <param name="Source">The outlet's number.</param>
internal readonly record struct FamilyMember(int Segment, int Row, int Source);

/// <summary>Every family of an index with its statements.</summary>
internal static class FamilyMembers
{
    public static IEnumerable<List<FamilyMember>> Of(IndexReader reader, PeopleView view)
    {
        var families = view.FamiliesOf(reader);
        var members = new Dictionary<int, List<FamilyMember>>();
        for (var segment = 0; segment < reader.Leaves.Count; segment++)
        {
            var columns = view.Of(reader.Leaves[segment].AtomicReader);
            var ofRows = families.Of(segment).Span;
            for (var row = 0; row < ofRows.Length; row++)
            {
                if (!members.TryGetValue(ofRows[row], out var list)) members[ofRows[row]] = list = [];
                list.Add(new FamilyMember(segment, row, columns.Articles.Source[columns.Article[columns.Quotations.Document[row]]]));
            }
        }
        return members.OrderBy(family => family.Key).Select(family => family.Value);
    }
}

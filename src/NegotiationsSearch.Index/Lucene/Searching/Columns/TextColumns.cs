using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>A segment's statements as texts, by the quotation's row, and the pairs they hold.</summary>
/// <param name="Text">
/// The number of its words in the table of texts; <see cref="ValueTables.None"/> for a statement too short to be compared.
/// </param>
/// <param name="Shingles">How many shingles a statement has; 0 for one too short to be compared.</param>
/// <param name="PairRow">The row that holds the pair, by pair.</param>
/// <param name="PairText">The number of the other text, by pair.</param>
/// <param name="PairLikeness">How alike both texts are, by pair.</param>
internal sealed record TextColumns(int[] Text, ushort[] Shingles, int[] PairRow, int[] PairText, Likeness[] PairLikeness)
{
    /// <param name="documents">The quotations' documents, by row.</param>
    public static TextColumns Load(AtomicReader reader, int[] documents, TextTable texts)
    {
        var numbers = new int[documents.Length];
        Array.Fill(numbers, ValueTables.None);
        if (reader.GetNumericDocValues(IndexFields.FamilyText) is not { } keys) return new TextColumns(numbers, [], [], [], []);
        var compared = Enumerable.Range(0, documents.Length).Where(row => keys.Get(documents[row]) != 0).ToArray();
        var interned = texts.Intern(Array.ConvertAll(compared, row => keys.Get(documents[row])));
        for (var i = 0; i < compared.Length; i++) numbers[compared[i]] = interned[i];
        var (rows, pairs) = Pairs(reader, documents);
        var neighbours = texts.Intern(pairs.ConvertAll(pair => pair.Key));
        return new TextColumns(numbers, CountShingles(reader, documents, compared), [.. rows], neighbours, [.. pairs.Select(pair => pair.Likeness)]);
    }

    private static ushort[] CountShingles(AtomicReader reader, int[] documents, int[] compared)
    {
        var counts = new ushort[documents.Length];
        var shingles = reader.GetBinaryDocValues(IndexFields.FamilyShingles);
        var bytes = new BytesRef();
        foreach (var row in compared)
        {
            shingles.Get(documents[row], bytes);
            counts[row] = (ushort)NeighbourList.CountShingles(bytes.Length);
        }
        return counts;
    }

    private static (List<int> Rows, List<Neighbour> Pairs) Pairs(AtomicReader reader, int[] documents)
    {
        var (rows, pairs) = (new List<int>(), new List<Neighbour>());
        if (reader.GetBinaryDocValues(IndexFields.FamilyNeighbours) is not { } values) return (rows, pairs);
        var with = reader.GetDocsWithField(IndexFields.FamilyNeighbours);
        var bytes = new BytesRef();
        for (var row = 0; row < documents.Length; row++)
        {
            if (!with.Get(documents[row])) continue;
            values.Get(documents[row], bytes);
            var list = bytes.Bytes.AsSpan(bytes.Offset, bytes.Length);
            for (var i = 0; i < NeighbourList.Count(list); i++)
            {
                rows.Add(row);
                pairs.Add(NeighbourList.Read(list, i));
            }
        }
        return (rows, pairs);
    }
}

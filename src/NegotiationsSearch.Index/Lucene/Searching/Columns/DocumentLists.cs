namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>Some numbers for each document of a segment, all in one array.</summary>
/// <param name="starts">Where a document's numbers begin; they end where the next document's begin.</param>
internal sealed class DocumentLists(int[] starts, int[] numbers)
{
    /// <summary>All numbers, document by document.</summary>
    public int[] Numbers => numbers;

    public ReadOnlySpan<int> Of(int document) => OfRange(document, 1);

    /// <summary>The numbers of neighbouring documents.</summary>
    public ReadOnlySpan<int> OfRange(int document, int count) => numbers.AsSpan(starts[document], starts[document + count] - starts[document]);

    /// <summary>The same lists with other numbers.</summary>
    /// <param name="map">Gives the other number of a document's number.</param>
    public DocumentLists Map(Func<int, int, int> map)
    {
        var mapped = new int[numbers.Length];
        for (var document = 0; document < starts.Length - 1; document++)
            for (var at = starts[document]; at < starts[document + 1]; at++) mapped[at] = map(document, numbers[at]);
        return new DocumentLists(starts, mapped);
    }
}

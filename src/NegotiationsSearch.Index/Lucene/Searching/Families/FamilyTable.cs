using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>The families of one state of the index under one register of people. Their numbers are those of their earliest statements.</summary>
internal sealed class FamilyTable
{
    private readonly StatementRows _rows;
    private readonly int[] _families;
    private readonly int[] _sizes;

    /// <param name="families">The family of each statement.</param>
    public FamilyTable(StatementRows rows, int[] families)
    {
        (_rows, _families) = (rows, families);
        _sizes = new int[families.Length];
        foreach (var family in families) _sizes[family]++;
    }

    /// <summary>How many statements there are, removed ones among them.</summary>
    public int Statements => _families.Length;

    /// <summary>The families of a segment's statements, by row.</summary>
    /// <param name="segment">The segment's place in the reader.</param>
    public ReadOnlyMemory<int> Of(int segment) => _families.AsMemory(_rows.Bases[segment].._rows.Bases[segment + 1]);

    public int SizeOf(int family) => _sizes[family];

    /// <summary>A family's statements by the time of publication, each as a segment and a row there. Looks at all statements.</summary>
    public IReadOnlyList<(int Segment, int Row)> MembersOf(int family)
    {
        var members = new List<int>();
        for (var statement = 0; statement < _families.Length; statement++)
            if (_families[statement] == family) members.Add(statement);
        members.Sort(_rows.CompareTimes);
        return members.ConvertAll(_rows.Place);
    }

    /// <summary>The public id of a family: that of its earliest statement.</summary>
    public string IdOf(int family)
    {
        var (segment, row) = _rows.Place(family);
        var columns = _rows.Segments[segment];
        var document = columns.Quotations.Document[row];
        return PublicId.Quotation(columns.IdNumber[columns.Articles.Document[columns.Article[document]]], columns.IdNumber[document]);
    }
}

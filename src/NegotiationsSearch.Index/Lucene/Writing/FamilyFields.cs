using Lucene.Net.Documents;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>A quotation's fields by which families are found. Each thread has its own.</summary>
internal sealed class FamilyFields(TextNeighbours texts)
{
    private readonly PrintStream _prints = new();
    private Field? _field;

    /// <param name="words">The statement's.</param>
    public void AddTo(DocumentFields fields, TokenList words)
    {
        if (ShingledText.Of(words) is not { } text) return;
        _prints.Prints = text.Prints;
        fields.Number(IndexFields.FamilyText, text.Key);
        fields.Add(_field ??= new Field(IndexFields.FamilyPrints, _prints, FieldTypes.Prints));
        fields.Add(new BinaryDocValuesField(IndexFields.FamilyShingles, new BytesRef(NeighbourList.WriteShingles(text.Shingles))));
        var neighbours = texts.Find(text);
        if (neighbours.Count > 0)
            fields.Add(new BinaryDocValuesField(IndexFields.FamilyNeighbours, new BytesRef(NeighbourList.Write(neighbours))));
    }
}

using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>The fields of the document being made; the list is used again for the next.</summary>
internal sealed class DocumentFields
{
    public List<IIndexableField> All { get; } = [];

    public void Clear() => All.Clear();

    public void Add(IIndexableField field) => All.Add(field);

    public void Kind(DocumentKind kind)
    {
        Keyword(IndexFields.Kind, kind.ToString());
        Number(IndexFields.Kind, (long)kind);
    }

    public void Keyword(string name, string value) => All.Add(new StringField(name, value, Field.Store.NO));

    public void Number(string name, long value) => All.Add(new NumericDocValuesField(name, value));

    public void Value(string name, string value) => All.Add(new SortedDocValuesField(name, new BytesRef(value)));

    public void Values(string name, IEnumerable<string> values)
    {
        foreach (var value in values) All.Add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }

    public void Stored(string name, string value) => All.Add(new StoredField(name, value));

    public void Stored(string name, byte[] value) => All.Add(new StoredField(name, value));
}

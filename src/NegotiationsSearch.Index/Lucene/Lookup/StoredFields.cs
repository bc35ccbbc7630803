using Lucene.Net.Index;
using Lucene.Net.Util;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Index.Lucene.Lookup;

/// <summary>Reads back what documents keep.</summary>
internal static class StoredFields
{
    /// <summary>The article's stored facts; null when the document is not an article's.</summary>
    public static StoredArticle? Article(IndexReader reader, int document) =>
        Bytes(reader, document) is { } bytes ? StoredArticle.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length)) : null;

    public static StoredQuotation Quotation(IndexReader reader, int document)
    {
        var bytes = Bytes(reader, document) ?? throw new InvalidDataException($"Document {document} holds no quotation.");
        return StoredQuotation.Deserialize(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }

    public static string Text(IndexReader reader, int document) => reader.Document(document).Get(IndexFields.Text) ?? "";

    /// <summary>Where a moved article's document points.</summary>
    public static string? MovedTo(IndexReader reader, int document) => reader.Document(document).Get(IndexFields.Stored);

    private static BytesRef? Bytes(IndexReader reader, int document) => reader.Document(document).GetBinaryValue(IndexFields.Stored);
}

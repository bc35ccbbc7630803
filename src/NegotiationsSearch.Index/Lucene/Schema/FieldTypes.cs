using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>How each sort of field is indexed.</summary>
internal static class FieldTypes
{
    /// <summary>Unstemmed words with positions: answers phrases and prefixes.</summary>
    public static readonly FieldType Exact = Tokenized(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: true);

    /// <summary>Stemmed words: answers bare words.</summary>
    public static readonly FieldType Words = Tokenized(IndexOptions.DOCS_AND_FREQS, norms: true);

    /// <summary>Words of a name or title: matched, never ranked.</summary>
    public static readonly FieldType Names = Tokenized(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, norms: false);

    /// <summary>Hashes to find documents by, and nothing else.</summary>
    public static readonly FieldType Prints = Tokenized(IndexOptions.DOCS_ONLY, norms: false);

    private static FieldType Tokenized(IndexOptions options, bool norms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = !norms, IndexOptions = options };
        type.Freeze();
        return type;
    }
}

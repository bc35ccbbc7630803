using Lucene.Net.Documents;
using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>A field over a token list, one Lucene field a name, made once and used again.</summary>
internal sealed class TokenField(TokenList tokens, FieldType type)
{
    private readonly TokenListStream _stream = new(tokens);
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    public Field Named(string name, Stemmer? stemmer = null)
    {
        _stream.Stemmer = stemmer;
        if (!_fields.TryGetValue(name, out var field)) _fields[name] = field = new Field(name, _stream, type);
        return field;
    }
}

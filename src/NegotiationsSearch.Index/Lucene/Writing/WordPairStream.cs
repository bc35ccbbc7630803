using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>Hands Lucene the pairs in a token list that are indexed, each at its first word's position. Reused from document to document.</summary>
internal sealed class WordPairStream : TokenStream
{
    private readonly TokenList _tokens;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;
    private int _position;

    public WordPairStream(TokenList tokens)
    {
        _tokens = tokens;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        _next = 0;
        _position = -1;
    }

    public override bool IncrementToken()
    {
        for (; _next + 1 < _tokens.Count; _next++)
        {
            if (!WordPairs.AreIndexed(_tokens.Term(_next), _tokens.Term(_next + 1))) continue;
            _term.Length = 0;
            SetTerm(_tokens.Term(_next), _tokens.Term(_next + 1));
            _increment.PositionIncrement = _tokens.Position(_next) - _position;
            _position = _tokens.Position(_next++);
            return true;
        }
        return false;
    }

    private void SetTerm(ReadOnlySpan<char> former, ReadOnlySpan<char> latter)
    {
        var length = former.Length + 1 + latter.Length;
        var buffer = _term.ResizeBuffer(length);
        former.CopyTo(buffer);
        buffer[former.Length] = WordPairs.Separator;
        latter.CopyTo(buffer.AsSpan(former.Length + 1));
        _term.Length = length;
    }
}

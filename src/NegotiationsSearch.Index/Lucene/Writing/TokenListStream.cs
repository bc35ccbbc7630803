using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>Hands a token list to Lucene, as it is or stemmed. Reused from document to document.</summary>
internal sealed class TokenListStream : TokenStream
{
    private readonly TokenList _tokens;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private int _next;
    private int _position;

    public TokenListStream(TokenList tokens)
    {
        _tokens = tokens;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Takes each word to its stem; null leaves them as they are.</summary>
    public Stemmer? Stemmer { get; set; }

    public override void Reset()
    {
        _next = 0;
        _position = -1;
    }

    public override bool IncrementToken()
    {
        if (_next >= _tokens.Count) return false;
        SetTerm(_tokens.Term(_next));
        _increment.PositionIncrement = _tokens.Position(_next) - _position;
        _position = _tokens.Position(_next++);
        return true;
    }

    private void SetTerm(ReadOnlySpan<char> term)
    {
        if (Stemmer is { } stemmer) term = stemmer.Stem(term);
        _term.Length = 0;
        var buffer = _term.ResizeBuffer(term.Length);
        term.CopyTo(buffer);
        _term.Length = term.Length;
    }
}

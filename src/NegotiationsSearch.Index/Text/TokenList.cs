namespace NegotiationsSearch.Index.Text;

/// <summary>The tokens of one text in one growing buffer, kept so that several fields share one reading. Reusable; not thread-safe.</summary>
public sealed class TokenList
{
    private readonly TokenReader _reader = new();
    private char[] _terms = new char[1024];
    private Entry[] _entries = new Entry[128];
    private int _termsLength;

    public int Count { get; private set; }

    public ReadOnlySpan<char> Term(int index) => _terms.AsSpan(_entries[index].TermStart, _entries[index].TermLength);

    /// <summary>The token's place among the words; places left empty keep phrases from reaching over them.</summary>
    public int Position(int index) => _entries[index].Position;

    public int Start(int index) => _entries[index].Start;

    public int End(int index) => _entries[index].End;

    public void Clear()
    {
        Count = 0;
        _termsLength = 0;
    }

    /// <summary>Adds the tokens of a text behind those already held.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin, in UTF-16 code units; tokens keep offsets into the whole text.</param>
    /// <param name="end">Where to end, exclusive.</param>
    /// <param name="gap">Positions left empty before the first one.</param>
    public void Add(string text, int start, int end, int gap = 0)
    {
        _reader.Reset(start == 0 && end == text.Length ? text : text[start..end]);
        var position = Count == 0 ? 0 : _entries[Count - 1].Position + 1 + gap;
        while (_reader.Read())
            Append(_reader.Term, position++, start + _reader.Start, start + _reader.End);
    }

    public void Add(string text) => Add(text, 0, text.Length);

    /// <summary>All terms, joined by one space.</summary>
    public string Join()
    {
        var text = new System.Text.StringBuilder(_termsLength + Count);
        for (var i = 0; i < Count; i++)
        {
            if (i > 0) text.Append(' ');
            text.Append(Term(i));
        }
        return text.ToString();
    }

    private void Append(ReadOnlySpan<char> term, int position, int start, int end)
    {
        if (Count == _entries.Length) Array.Resize(ref _entries, Count * 2);
        if (_termsLength + term.Length > _terms.Length) Array.Resize(ref _terms, Math.Max(_terms.Length * 2, _termsLength + term.Length));
        term.CopyTo(_terms.AsSpan(_termsLength));
        _entries[Count++] = new Entry(_termsLength, term.Length, position, start, end);
        _termsLength += term.Length;
    }

    private readonly record struct Entry(int TermStart, int TermLength, int Position, int Start, int End);
}

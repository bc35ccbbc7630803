using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Queries;

/// <summary>Finds the words of a piece of a query and what its asterisks mean.</summary>
internal sealed class TermScanner(string text, QueryWarnings warnings)
{
    private readonly TokenReader _reader = new();
    private readonly List<PhraseTerm> _terms = [];
    private int _start;
    private string _piece = "";

    /// <summary>The words between two places, in order; in a phrase, a lone asterisk is any word.</summary>
    public IReadOnlyList<PhraseTerm> Scan(QueryToken token)
    {
        _terms.Clear();
        _piece = text[token.Start..token.End];
        _start = 0;
        for (_reader.Reset(_piece); _reader.Read();)
        {
            ScanMarks(_reader.Start, token.Kind);
            AddWord();
        }
        ScanMarks(_piece.Length, token.Kind);
        return _terms.ToArray();
    }

    private void AddWord()
    {
        var isGlued = _start > 0 && _reader.Start == _start && _piece[_start - 1] == '*';
        var word = _piece[_reader.Start.._reader.End];
        _start = _reader.End;
        if (isGlued && _terms.Count > 0)
            warnings.Add($"An asterisk works at the end of a word; {QueryWarnings.Quote(word)} behind it was left out.");
        else if (_start < _piece.Length && _piece[_start] == '*')
            AddPrefix(word);
        else
            _terms.Add(new PhraseTerm.Word(word));
    }

    private void AddPrefix(string word)
    {
        _start++;
        _terms.Add(new PhraseTerm.Prefix(word));
    }

    private void ScanMarks(int end, QueryTokenKind kind)
    {
        for (; _start < end; _start++)
        {
            if (_piece[_start] != '*')
                continue;
            if (kind == QueryTokenKind.Phrase && IsLone(_start))
                _terms.Add(new PhraseTerm.AnyWord());
            else
                warnings.Add("An asterisk works at the end of a word, or alone; another one was left out.");
        }
    }

    private bool IsLone(int at) =>
        (at == 0 || char.IsWhiteSpace(_piece[at - 1])) && (at + 1 == _piece.Length || char.IsWhiteSpace(_piece[at + 1]));
}

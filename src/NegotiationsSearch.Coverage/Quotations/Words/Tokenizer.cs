using NegotiationsSearch.Coverage.Quotations.Marks;
using NegotiationsSearch.Coverage.Segmentation;

namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>Cuts a paragraph into tokens in one pass.</summary>
internal ref struct Tokenizer(string text, List<QuotedRun> runs, Lexicon lexicon)
{
    private readonly List<Token> _tokens = new(text.Length / 5 + 4);
    private int _position;
    private int _sentence;
    private int _run;

    public List<Token> ReadAll()
    {
        while (_position < text.Length)
        {
            if (_run < runs.Count && _position >= runs[_run].Open) ReadQuote();
            else if (char.IsLetterOrDigit(text[_position])) ReadWord();
            else if (char.IsWhiteSpace(text[_position])) _position++;
            else ReadMark();
        }
        return _tokens;
    }

    private void ReadQuote()
    {
        var run = runs[_run];
        Add(run.Open, run.End, TokenKind.Quote, run: _run);
        if (IsStop(text[run.Inner.End - 1]) && SentenceBreaks.IsBreak(text, run.Inner.End - 1)) _sentence++;
        _position = run.End;
        _run++;
    }

    private void ReadWord()
    {
        var start = _position;
        var limit = _run < runs.Count ? runs[_run].Open : text.Length;
        var end = WordShape.EndOf(text, start, limit);
        var bare = WordShape.WithoutPossessive(text, start, end);
        var word = text.AsSpan(start, bare - start);
        var isNumber = char.IsAsciiDigit(text[start]);
        var found = isNumber ? WordClass.None : ClassOf(word);
        var keepsStop = end < limit && text[end] == '.' && (isNumber ? IsDay(word, end) : KeepsItsStop(word, found, end));
        // "Jock A. Finlayson": an initial, not the article.
        if (keepsStop && word.Length == 1) found = WordClass.None;
        Add(start, bare, isNumber ? TokenKind.Number : TokenKind.Word, found, IsCapital(word), bare < end);
        _position = end;
        if (keepsStop) _position++;
    }

    /// <summary>A capital first, or behind a particle that hangs on the name: al-Attar.</summary>
    private readonly bool IsCapital(ReadOnlySpan<char> word) =>
        char.IsUpper(word[0])
            || word.IndexOf('-') is > 0 and var hyphen
                && hyphen + 1 < word.Length
                && char.IsUpper(word[hyphen + 1])
                && (lexicon.ClassOf(word[..hyphen]) & WordClass.Particle) != 0;

    private readonly WordClass ClassOf(ReadOnlySpan<char> word) =>
        WordShape.IsNegatedAuxiliary(word) ? WordClass.Auxiliary
        : lexicon.ClassOf(word) is not WordClass.None and var found ? found
        : word.IndexOfAny('\'', '’') is > 0 and var apostrophe ? lexicon.ClassOf(word[..apostrophe]) & WordClass.Function
        : lexicon.ClassOf(word[(word.LastIndexOf('-') + 1)..]) & (WordClass.Title | WordClass.Role);

    /// <summary>A stop after an abbreviation or an initial belongs to the word, unless a new sentence clearly begins.</summary>
    private readonly bool KeepsItsStop(ReadOnlySpan<char> word, WordClass found, int stop)
    {
        // "wrote on X. Hale": a network, not an initial.
        if (word is "X" && _tokens.Count > 0 && _tokens[^1].Is(WordClass.OnPlatform)) return false;
        if (word.Length == 1 && char.IsUpper(word[0])) return stop + 2 < text.Length && char.IsLetter(text[stop + 2]);
        if ((found & WordClass.Abbreviation) == 0 && !word.Contains('.')) return false;
        if ((found & WordClass.Title) != 0) return true;
        if (!SentenceBreaks.IsBreak(text, stop)) return true;
        var next = stop + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        // "Jan. 5", "No. 2"; "at 5 p.m. 12 ships left".
        if (next < text.Length && char.IsAsciiDigit(text[next])) return char.IsUpper(word[0]) && !word.Contains('.');
        // "the U.S. “will not sign”".
        if (next + 1 < text.Length && !char.IsLetter(text[next]))
            return char.IsLower(text[next + 1]) && QuotationMarks.At(text, next) != MarkKind.None;
        if (next >= text.Length) return false;
        var following = text.AsSpan(next, WordShape.EndOf(text, next, text.Length) - next);
        return (lexicon.ClassOf(following) & (WordClass.Function | WordClass.OtherCapital)) == 0;
    }

    /// <summary>"am 16. Januar".</summary>
    private readonly bool IsDay(ReadOnlySpan<char> number, int stop)
    {
        var next = stop + 2;
        if (number.Length > 2 || next >= text.Length || text[stop + 1] != ' ' || !char.IsLetter(text[next])) return false;
        return (lexicon.ClassOf(text.AsSpan(next, WordShape.EndOf(text, next, text.Length) - next)) & WordClass.Time) != 0
            && lexicon.Grammar.NounsTakeCapitals;
    }

    private void ReadMark()
    {
        var kind = text[_position] switch
        {
            ',' => TokenKind.Comma,
            '.' or '!' or '?' or '…' => TokenKind.Stop,
            ':' => TokenKind.Colon,
            ';' => TokenKind.Semicolon,
            '—' or '–' => TokenKind.Dash,
            '-' => IsDash() ? TokenKind.Dash : TokenKind.Other,
            '(' or ')' or '[' or ']' => TokenKind.Bracket,
            _ => TokenKind.Other,
        };
        Add(_position, _position + 1, kind);
        if (kind == TokenKind.Stop && SentenceBreaks.IsBreak(text, _position)) _sentence++;
        _position++;
    }

    private readonly bool IsDash() => _position + 1 < text.Length && text[_position + 1] is '-' or ' ';

    private readonly void Add(
        int start, int end, TokenKind kind, WordClass found = WordClass.None, bool capital = false,
        bool possessive = false, int run = -1) =>
        _tokens.Add(new Token(start, end, kind, found, _sentence, capital, possessive, run));

    private static bool IsStop(char character) => character is '.' or '!' or '?' or '…';
}

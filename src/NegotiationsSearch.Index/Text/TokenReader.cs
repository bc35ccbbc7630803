namespace NegotiationsSearch.Index.Text;

/// <summary>
/// Cuts a text into words and folds them, the same for indexing, matching and checking. One reader is for one thread; it can be reset and used again,
/// and allocates nothing a word.
/// </summary>
public sealed class TokenReader
{
    private readonly TermBuffer _term = new();
    private string _text = "";
    private int _at;

    /// <summary>
    /// The folded word, at most <see cref="TermBuffer.MaxLength"/> UTF-16 units: a longer one is cut. Valid until the
    /// next <see cref="Read"/>.
    /// </summary>
    public ReadOnlySpan<char> Term => _term.Span;

    /// <summary>Where the word starts in the text, in UTF-16 units, never inside a surrogate pair.</summary>
    public int Start { get; private set; }

    /// <summary>Where the whole word ends (exclusive), with the last full stop of "U.S." and with what was cut.</summary>
    public int End { get; private set; }

    public void Reset(string text)
    {
        _text = text;
        _at = Start = End = 0;
        _term.Clear();
    }

    /// <summary>Goes on to the next word; false at the end of the text.</summary>
    public bool Read()
    {
        _term.Clear();
        for (; _at < _text.Length; _at++)
        {
            var kind = KindAt(_at, out var length);
            if (kind is CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Ligature)
                return ReadWord();
            if (kind == CharacterKind.Ideograph)
                return ReadIdeograph(length);
            if (kind == CharacterKind.Bracket && EditorialBracket.IsFirstLetter(_text, _at))
                return ReadBracketed();
            _at += length - 1;
        }
        return false;
    }

    private bool ReadIdeograph(int length)
    {
        Start = _at;
        Take(CharacterKind.Ideograph, length);
        while (KindAt(_at, out length) is var kind && kind is CharacterKind.Mark or CharacterKind.VowelSign or CharacterKind.Ignorable)
            Take(kind, length);
        return true;
    }

    private bool ReadBracketed()
    {
        Start = _at++;
        Take(CharacterKind.Letter, 1);
        _at++;
        return ReadParts();
    }

    private bool ReadWord()
    {
        Start = _at;
        var acronymEnd = Acronym.EndAt(_text, _at);
        if (acronymEnd > _at)
        {
            ReadAcronym(acronymEnd);
            if (KindAt(_at, out _) != CharacterKind.Apostrophe)
                return true;
        }
        return ReadParts();
    }

    private bool ReadParts()
    {
        var groups = new DigitGroups();
        while (ReadPart(ref groups)) { }
        return true;
    }

    private void ReadAcronym(int end)
    {
        while (_at < end)
        {
            var kind = KindAt(_at, out var length);
            if (kind == CharacterKind.FullStop)
                End = ++_at;
            else
                Take(kind, length);
        }
    }

    private bool ReadPart(ref DigitGroups groups)
    {
        var kind = KindAt(_at, out var length);
        switch (kind)
        {
            case CharacterKind.Digit:
                groups.AddDigit(isZero: _text[_at] == '0');
                return Take(kind, length);
            case CharacterKind.Letter or CharacterKind.Ligature or CharacterKind.VowelSign:
                groups.Stop();
                return Take(kind, length);
            case CharacterKind.Mark or CharacterKind.Ignorable:
                return Take(kind, length);
            case CharacterKind.GroupSeparator:
                return groups.TrySeparate(_text, _at) && Skip();
            case CharacterKind.Apostrophe:
                return groups.TrySeparate(_text, _at) ? Skip() : TakeApostrophe(ref groups);
            case CharacterKind.FullStop:
                return TakePoint(ref groups);
            case CharacterKind.Bracket:
                groups.Stop();
                return TakeEnding(EditorialBracket.EndingLength(_text, _at));
            default:
                return false;
        }
    }

    private bool Skip()
    {
        _at++;
        return true;
    }

    /// <summary>Inside a word only: "Russians'" ends before it.</summary>
    private bool TakeApostrophe(ref DigitGroups groups)
    {
        var next = _at + 1;
        while (KindAt(next, out var length) == CharacterKind.Ignorable)
            next += length;
        if (KindAt(next, out _) is not (CharacterKind.Letter or CharacterKind.Digit or CharacterKind.Ligature))
            return false;
        groups.Stop();
        _term.Add('\'');
        return Skip();
    }

    private bool TakePoint(ref DigitGroups groups)
    {
        if (!groups.EndsInDigit || KindAt(_at + 1, out _) != CharacterKind.Digit)
            return false;
        groups.Stop();
        _term.Add('.');
        return Skip();
    }

    private bool TakeEnding(int length)
    {
        if (length == 0)
            return false;
        _at++;
        for (; length > 0; length--)
            Take(CharacterKind.Letter, 1);
        End = ++_at;
        return true;
    }

    private bool Take(CharacterKind kind, int length)
    {
        var unit = _text[_at];
        if (kind == CharacterKind.Mark)
            _term.Compose(unit);
        else if (kind == CharacterKind.Ligature)
            _term.Add(CharacterTable.Ligature(unit));
        else if (kind != CharacterKind.Ignorable && length == 2)
            _term.Add(Supplementary.Fold(char.ConvertToUtf32(unit, _text[_at + 1])));
        else if (kind != CharacterKind.Ignorable)
            _term.Add(CharacterTable.Fold(unit));
        _at += length;
        if (kind != CharacterKind.Ignorable)
            End = _at;
        return true;
    }

    private CharacterKind KindAt(int at, out int length) => CharacterTable.KindAt(_text, at, out length);
}

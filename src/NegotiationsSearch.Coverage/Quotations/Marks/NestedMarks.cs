namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>
/// «Ми не визнаємо „протокол“», «Компанія «Протока» мовчить», "It is “too late” for him": marks inside a quotation in other
/// marks do not end it.
/// </summary>
internal ref struct NestedMarks(string text)
{
    /// <summary>How far the closing guillemet is looked for, in characters.</summary>
    private const int Reach = 4000;

    /// <summary>How long the words in curly marks inside straight ones may be, in characters.</summary>
    private const int ReachOfCurly = 200;

    private readonly int _lastStraight = text.LastIndexOf('"');
    private readonly int _lastClosing = text.LastIndexOf('»');
    private readonly int _lastComma = text.AsSpan().LastIndexOfAny("“”\"");
    private int _open = -1;
    private int _close;
    private int _curlyClose = -1;

    /// <summary>Whether the mark at a position stands inside the quotation opened at <paramref name="open"/>.</summary>
    public bool IsNested(int open, int position)
    {
        if (text[open] == '"' && text[position] is '“' or '”') return IsCurly(open, position);
        if (text[open] != '«') return text[open] != '»' && text[position] is '«' or '»' && position < _lastComma;
        if (_open != open) (_open, _close) = (open, Close(open));
        // «Компанія «Протока», — unbalanced: one mark closes both.
        return _close >= 0 ? position < _close : position < _lastClosing && text[position] != '»';
    }

    /// <summary>Whether a curly mark belongs to a pair inside straight marks that close later, or that open the paragraph and stay open.</summary>
    private bool IsCurly(int open, int position)
    {
        if (text[position] == '”') return position == _curlyClose;
        var found = text.AsSpan(position + 1, Math.Min(ReachOfCurly, text.Length - position - 1)).IndexOfAny('”', '"');
        if (found < 0 || text[position + 1 + found] == '"') return false;
        _curlyClose = position + 1 + found;
        return open == 0 && _lastStraight == 0 || _lastStraight > _curlyClose;
    }

    /// <summary>The guillemet that balances the one at a position; -1 when none does.</summary>
    private readonly int Close(int open)
    {
        var depth = 1;
        var limit = Math.Min(text.Length, open + Reach);
        for (var i = open + 1; i < limit; i++)
        {
            if (text[i] == '«') depth++;
            else if (text[i] == '»' && --depth == 0) return i;
        }
        return -1;
    }
}

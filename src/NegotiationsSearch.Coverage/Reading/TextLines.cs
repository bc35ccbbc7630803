namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The lines of a text with their places; ends at LF, CR LF or CR.</summary>
internal ref struct TextLines(string text)
{
    private int _next;

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    /// <summary>Where the line begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where the next line begins, or the text ends.</summary>
    public readonly int Next => _next;

    /// <summary>Without the line break.</summary>
    public ReadOnlySpan<char> Line { get; private set; }

    public bool Read()
    {
        if (_next >= text.Length) return false;
        Number++;
        Start = _next;
        var length = text.AsSpan(_next).IndexOfAny('\r', '\n');
        var end = length < 0 ? text.Length : _next + length;
        Line = text.AsSpan(Start, end - Start);
        var crLf = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        _next = Math.Min(text.Length, end + (crLf ? 2 : 1));
        return true;
    }

    /// <summary>The number of the line that holds a position.</summary>
    public static int NumberAt(string text, int position)
    {
        var lines = new TextLines(text);
        while (lines.Read() && lines.Next <= position) { }
        return lines.Number;
    }
}

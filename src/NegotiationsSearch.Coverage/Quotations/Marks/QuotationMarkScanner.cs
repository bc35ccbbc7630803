namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>Pairs the double quotation marks of a paragraph in one pass: straight, curly, „…“, «…», »…«, ``…''.</summary>
internal static class QuotationMarkScanner
{
    /// <param name="single">Whether the article's outer marks are single ones; then double ones count where no single ones stand around them.</param>
    public static List<QuotedRun> Scan(string text, bool single) =>
        single && ScanSingle(text) is { Count: > 0 } runs ? runs : ScanDouble(text);

    public static List<QuotedRun> ScanDouble(string text)
    {
        var runs = new List<QuotedRun>();
        if (NextMark(text, 0) is >= 0 and var first) ScanFrom(text, first, runs);
        return runs;
    }

    /// <summary>The runs in single marks; none when double marks stand outside them.</summary>
    public static List<QuotedRun> ScanSingle(string text)
    {
        var runs = new List<QuotedRun>();
        SingleMarkScanner.Scan(text, runs);
        if (runs.Count > 0 && NextMark(text, 0) is >= 0 and var first && !Encloses(runs, first)) runs.Clear();
        return runs;
    }

    private static int NextMark(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var found = text.AsSpan(i).IndexOfAny(QuotationMarks.Doubles);
            if (found < 0) return -1;
            i += found;
            if (QuotationMarks.At(text, i) != MarkKind.None) return i;
        }
        return -1;
    }

    /// <summary>Single marks around the first double one are the outer marks: ‘They call it “progress”,’ she said.</summary>
    private static bool Encloses(List<QuotedRun> singles, int firstDouble) =>
        singles.Exists(run => run.Closed && run.Open < firstDouble && firstDouble < run.End - 1);

    private static void ScanFrom(string text, int position, List<QuotedRun> runs)
    {
        var open = -1;
        var start = 0;
        var nesting = new NestedMarks(text);
        while (position < text.Length)
        {
            var mark = QuotationMarks.At(text, position);
            if (mark == MarkKind.None)
            {
                var next = text.AsSpan(position + 1).IndexOfAny(QuotationMarks.Doubles);
                if (next < 0) break;
                position += next + 1;
                continue;
            }
            var length = QuotationMarks.Length(text, position);
            if (open >= 0 && nesting.IsNested(open, position))
            {
                position += length;
                continue;
            }
            if (open >= 0 && Closes(text, open, position, length, mark))
            {
                Add(text, runs, open, start, position, position + length, closed: true);
                open = -1;
            }
            else if (Opens(text, position, length, mark, open >= 0))
            {
                if (open >= 0) Add(text, runs, open, start, position, position, closed: false);
                (open, start) = (position, position + length);
            }
            position += length;
        }
        if (open >= 0) Add(text, runs, open, start, text.Length, text.Length, closed: false);
    }

    private static bool Closes(string text, int open, int position, int length, MarkKind mark) => mark switch
    {
        MarkKind.Close => true,
        MarkKind.Straight => !IsInch(text, open, position, length),
        // „…“ closes with the mark that opens elsewhere, »…« likewise; “…“ only where nothing could open.
        MarkKind.Open => text[open] switch
        {
            '„' => text[position] == '“',
            '»' => text[position] == '«',
            _ => text[position] == '“' && EndsWord(text, position) && !StartsWord(text, position + length),
        },
        _ => false,
    };

    private static bool Opens(string text, int position, int length, MarkKind mark, bool alreadyOpen) => mark switch
    {
        MarkKind.Open => true,
        MarkKind.Straight => !alreadyOpen && StartsWord(text, position + length) && !IsAfterLetterOrDigit(text, position),
        MarkKind.Close => !alreadyOpen && !EndsWord(text, position) && StartsWord(text, position + length),
        _ => false,
    };

    /// <summary>6'2" and 12" pipes: a straight mark after a digit, with the sentence going on in lower case.</summary>
    private static bool IsInch(string text, int open, int position, int length)
    {
        if (position == 0 || !char.IsAsciiDigit(text[position - 1])) return false;
        var digits = position - 1;
        while (digits > 0 && position - digits < 4 && char.IsAsciiDigit(text[digits])) digits--;
        // "400": a number alone between marks is no measure.
        if (digits < open + length) return false;
        if (text[digits] is '\'' or '’') return true;
        var next = position + length;
        if (next + 1 >= text.Length || text[next] != ' ' || !char.IsLower(text[next + 1])) return false;
        return text.IndexOf('"', next, Math.Min(400, text.Length - next)) is > 0 and var later && !StartsWord(text, later + 1);
    }

    private static bool StartsWord(string text, int position) => position < text.Length && !char.IsWhiteSpace(text[position]);

    private static bool EndsWord(string text, int position) => position > 0 && !char.IsWhiteSpace(text[position - 1]);

    private static bool IsAfterLetterOrDigit(string text, int position) => position > 0 && char.IsLetterOrDigit(text[position - 1]);

    private static void Add(string text, List<QuotedRun> runs, int open, int start, int innerEnd, int end, bool closed)
    {
        while (start < innerEnd && char.IsWhiteSpace(text[start])) start++;
        while (innerEnd > start && char.IsWhiteSpace(text[innerEnd - 1])) innerEnd--;
        if (start < innerEnd) runs.Add(new QuotedRun(open, new TextSpan(start, innerEnd), end, closed));
    }
}

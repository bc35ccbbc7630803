namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>The text of a YAML file, to be changed in one place.</summary>
internal sealed class YamlText(string text)
{
    public string Text => text;

    public string NewLine { get; } = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Where a piece really ends: the parser lets a block end where the next one begins.</summary>
    public static int EndOf(YamlPiece piece) => piece switch
    {
        YamlPiece.List { IsFlow: false, Items: [.., var last] } => EndOf(last),
        YamlPiece.Mapping { IsFlow: false, Fields: [.., var last] } => EndOf(last.Value),
        _ => piece.End,
    };

    public string Insert(int at, string inserted) => text.Insert(at, inserted);

    public string Replace(int start, int end, string by) => string.Concat(text.AsSpan(0, start), by, text.AsSpan(end));

    /// <summary>Puts lines after the line of a place.</summary>
    public string InsertAfterLine(int at, string lines)
    {
        var feed = text.IndexOf('\n', at);
        return feed < 0 ? text + NewLine + lines + NewLine : text.Insert(feed + 1, lines + NewLine);
    }

    public string Append(string lines) => (text.EndsWith('\n') ? text : text + NewLine) + lines + NewLine;

    /// <summary>What stands before a place in its line.</summary>
    public string LineBefore(int at) => text[(at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1)..at];
}

using System.Text;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// Parts a text into its front matter and its body. The front matter stands at the top, either between two lines of "---",
/// or without them: from a first line like "source: …" to the first blank line.
/// </summary>
/// <param name="Yaml">Empty when there is none.</param>
/// <param name="YamlLine">The line where it begins, from 1.</param>
/// <param name="BodyStart">Where the body begins in the text.</param>
/// <param name="IsOpen">Whether a fence was opened that is never closed.</param>
internal sealed record FrontMatter(string Yaml, int YamlLine, int BodyStart, bool IsOpen = false)
{
    public static FrontMatter None { get; } = new("", 1, 0);

    public static FrontMatter Of(string text)
    {
        var lines = new TextLines(text);
        while (lines.Read() && lines.Line.IsWhiteSpace()) { }
        if (IsFence(lines.Line)) return Fenced(text, lines);
        return NamesField(lines.Line) ? Unfenced(text, lines) : None;
    }

    /// <summary>Whether a text that begins so has a front matter.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> head)
    {
        var feed = head.IndexOfAny((byte)'\n', (byte)'\r');
        var line = Encoding.UTF8.GetString(feed < 0 ? head : head[..feed]);
        return IsFence(line) || NamesField(line);
    }

    private static FrontMatter Fenced(string text, TextLines lines)
    {
        var start = lines.Next;
        var line = lines.Number + 1;
        while (lines.Read())
        {
            if (IsFence(lines.Line) || lines.Line.TrimEnd() is "...") return new FrontMatter(text[start..lines.Start], line, lines.Next);
        }
        return new FrontMatter("", line - 1, text.Length, IsOpen: true);
    }

    private static FrontMatter Unfenced(string text, TextLines lines)
    {
        var (start, line) = (lines.Start, lines.Number);
        while (lines.Read())
        {
            if (lines.Line.IsWhiteSpace() || IsFence(lines.Line)) return new FrontMatter(text[start..lines.Start], line, lines.Next);
        }
        return new FrontMatter(text[start..], line, text.Length);
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static bool NamesField(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && ArticleFieldNames.TryFind(line[..colon].TrimEnd().ToString(), out _);
    }
}

using System.Text;
using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>The text of the block that is being collected, as a browser would show it.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();
    private int _links;
    private int _emphasis;
    private int _linkLength;
    private int _emphasisLength;
    private int _brokenAt = -1;

    public void Append(string text)
    {
        var before = _text.Length;
        foreach (var character in text) Append(character);
        if (_links > 0) _linkLength += _text.Length - before;
        if (_emphasis > 0) _emphasisLength += _text.Length - before;
    }

    public void Open(string name) => Count(name, +1, '“');

    public void Close(string name) => Count(name, -1, '”');

    /// <summary>Whether a line break here ends a paragraph: it is the second one, or comes after a sentence.</summary>
    public bool EndsAtBreak()
    {
        var length = _text.Length > 0 && _text[^1] == ' ' ? _text.Length - 1 : _text.Length;
        var ends = _brokenAt == length || (length > 0 && _text[length - 1] is '.' or '!' or '?' or '…' or '”' or '"' or '»' or ':' or '。');
        _brokenAt = length;
        Append(' ');
        return ends;
    }

    /// <summary>Gives the block and begins the next; null when there is no text.</summary>
    public TextBlock? Take(IElement holder)
    {
        var text = _text.ToString().TrimEnd();
        var block = text.Length == 0 ? null : new TextBlock
        {
            Text = text,
            LinkLength = Math.Min(_linkLength, text.Length),
            Kind = KindOf(holder),
            Holder = holder,
            IsEmphasised = _emphasisLength >= text.Length,
        };
        _text.Clear();
        (_linkLength, _emphasisLength, _brokenAt) = (0, 0, -1);
        return block;
    }

    private static BlockKind KindOf(IElement holder)
    {
        var kind = PageElements.KindOf(holder);
        if (kind != BlockKind.Paragraph || holder.ParentElement is not { } parent) return kind;
        return PageElements.KindOf(parent);
    }

    private void Append(char character)
    {
        if (char.IsWhiteSpace(character))
        {
            if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
        }
        else if (!IsInvisible(character)) _text.Append(character);
    }

    // A browser draws the marks of <q> itself; the text lacks them.
    private void Count(string name, int change, char mark)
    {
        if (name == "a") _links += change;
        else if (name is "b" or "strong" or "em" or "i" or "u") _emphasis += change;
        else if (name == "q") _text.Append(mark);
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' || char.IsControl(character);
}

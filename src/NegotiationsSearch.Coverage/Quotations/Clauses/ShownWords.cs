using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>a sign that read “Vash!”, the slogan, “Open the lock.”, chants of “We are here”: words shown or called out.</summary>
internal static class ShownWords
{
    /// <summary>Whether the word right before a quoted run, or before its comma or "of", announces them.</summary>
    public static bool Introduce(ParagraphReading paragraph, int quote)
    {
        var before = quote > 0 && paragraph.Tokens[quote - 1].Kind == TokenKind.Comma ? quote - 2 : quote - 1;
        if (before > 0 && paragraph.Tokens[before].Is(WordClass.Genitive)) before--;
        return before >= 0 && paragraph.Tokens[before].Is(WordClass.Shown);
    }
}

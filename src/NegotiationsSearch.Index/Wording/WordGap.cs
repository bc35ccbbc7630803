namespace NegotiationsSearch.Index.Wording;

/// <summary>What stands between two words.</summary>
/// <param name="HasEllipsis">"…", "...", ". . .", also in brackets.</param>
/// <param name="EndsSentence">A sentence or a paragraph ends here, as far as the marks tell and the next word's case allows.</param>
/// <param name="IsFullStop">It is a full stop that tells so, which may also be an abbreviation's.</param>
internal readonly record struct WordGap(bool HasEllipsis, bool EndsSentence, bool IsFullStop)
{
    private const int DotsOfEllipsis = 3;

    // What lies between two words is a few marks; of a mile of them the beginning tells enough.
    private const int LongestRead = 200;

    public static WordGap Read(string text, int start, int end)
    {
        var (dots, ends, breaks, isEllipsis, hasColon) = (0, false, false, false, false);
        foreach (var mark in text.AsSpan(start, Math.Min(end - start, LongestRead)))
        {
            if (mark == '.') isEllipsis |= ++dots >= DotsOfEllipsis;
            else if (mark == '…') isEllipsis = true;
            else if (mark is '!' or '?' or '。' or '！' or '？' or '؟' or '।') ends = true;
            else if (mark == '\n') breaks = true;
            else if (mark == ':') hasColon = true;
            if (mark is not ('.' or ' ' or '\u00a0')) dots = 0;
        }
        var hasStop = !ends && text.AsSpan(start, Math.Min(end - start, LongestRead)).Contains('.');
        // Behind a colon a capital begins a sentence of its own: "Our view is this: Give the people a voice."
        breaks |= hasColon && end < text.Length && char.IsUpper(text[end]);
        return new WordGap(isEllipsis, breaks || (ends || hasStop || isEllipsis) && MayBegin(text, end), hasStop && !isEllipsis && !breaks);
    }

    // A letter that has case begins a sentence only as a capital.
    private static bool MayBegin(string text, int at) =>
        at >= text.Length || !char.IsLower(text[at] == '[' && at + 1 < text.Length ? text[at + 1] : text[at]);
}

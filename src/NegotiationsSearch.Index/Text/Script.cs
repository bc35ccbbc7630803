namespace NegotiationsSearch.Index.Text;

/// <summary>Ranges of the Unicode Standard that words depend on.</summary>
internal static class Script
{
    /// <summary>
    /// Han, kana, Thai, Lao, Myanmar and Khmer put no space between words, so that each letter is a word and a phrase
    /// finds any run of them.
    /// </summary>
    public static bool IsUnspaced(int codePoint) => codePoint is
        (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or
        (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3035) or (>= 0x303B and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or
        (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAA7F) or
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Marks that writers leave out at will: accents, Hebrew points, Arabic vowel signs, variation selectors.</summary>
    public static bool IsDroppedMark(int codePoint) => codePoint is
        (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x0591 and <= 0x05C7) or (>= 0x0610 and <= 0x061A) or
        (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or
        (>= 0x20D0 and <= 0x20FF) or (>= 0x3099 and <= 0x309A) or (>= 0xFE00 and <= 0xFE2F);
}

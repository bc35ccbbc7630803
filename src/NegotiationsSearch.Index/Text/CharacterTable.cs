using System.Globalization;

namespace NegotiationsSearch.Index.Text;

/// <summary>Kind and folded form of each UTF-16 unit, worked out once. Uses no culture and no ICU.</summary>
internal static class CharacterTable
{
    private const int Size = 0x10000;
    private const string Apostrophes = "'`´ʹʻʼʽʾʿ‘’‛′׳＇\u0374";
    private const string GroupSeparators = ",\u00A0\u2009\u202F";

    private static readonly CharacterKind[] Kinds = new CharacterKind[Size];
    private static readonly char[] Folds = new char[Size];
    private static readonly Dictionary<char, string> Ligatures = [];

    static CharacterTable()
    {
        for (var code = 0; code < Size; code++)
            Classify((char)code);
        foreach (var (target, source) in FoldingData.Foldings())
            Set(target, source);
        foreach (var apostrophe in Apostrophes)
            Set(apostrophe, CharacterKind.Apostrophe, '\'');
        foreach (var separator in GroupSeparators)
            Set(separator, CharacterKind.GroupSeparator, ' ');
        Set('.', CharacterKind.FullStop, '.');
        Set('[', CharacterKind.Bracket, '[');
    }

    /// <summary>The kind of the code point at a place, and its length; a break at the end and at a lone surrogate.</summary>
    public static CharacterKind KindAt(string text, int at, out int length)
    {
        length = 1;
        if ((uint)at >= (uint)text.Length)
            return CharacterKind.Break;
        var kind = Kinds[text[at]];
        return kind == CharacterKind.HighSurrogate ? SupplementaryKind(text, at, out length) : kind;
    }

    public static char Fold(char unit) => Folds[unit];

    public static string Ligature(char unit) => Ligatures[unit];

    private static CharacterKind SupplementaryKind(string text, int at, out int length)
    {
        var isPair = at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        length = isPair ? 2 : 1;
        return isPair ? Supplementary.Kind(char.ConvertToUtf32(text[at], text[at + 1])) : CharacterKind.Break;
    }

    private static void Classify(char unit)
    {
        var folded = char.ToLowerInvariant(unit);
        switch (char.GetUnicodeCategory(unit))
        {
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter:
                Set(unit, CharacterKind.Letter, folded);
                break;
            case UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber:
                Set(unit, Script.IsUnspaced(unit) ? CharacterKind.Ideograph : CharacterKind.Letter, folded);
                break;
            case UnicodeCategory.DecimalDigitNumber:
                Set(unit, CharacterKind.Digit, (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(unit)));
                break;
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark:
                Set(unit, Script.IsDroppedMark(unit) ? CharacterKind.Mark : CharacterKind.VowelSign, unit);
                break;
            case UnicodeCategory.Format:
                Set(unit, CharacterKind.Ignorable, unit);
                break;
            case UnicodeCategory.Surrogate when char.IsHighSurrogate(unit):
                Set(unit, CharacterKind.HighSurrogate, unit);
                break;
        }
    }

    private static void Set(char unit, CharacterKind kind, char folded)
    {
        Kinds[unit] = kind;
        Folds[unit] = folded;
    }

    private static void Set(string target, char source)
    {
        if (target.Length > 1)
        {
            Set(source, CharacterKind.Ligature, target[0]);
            Ligatures[source] = target;
            return;
        }
        // The kind is that of the target: a subscript digit is a digit, half-width kana an ideograph.
        Set(source, Kinds[target[0]], target[0]);
    }
}

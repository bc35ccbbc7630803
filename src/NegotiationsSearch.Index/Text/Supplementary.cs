using System.Globalization;
using System.Text;

namespace NegotiationsSearch.Index.Text;

/// <summary>Code points beyond U+FFFF.</summary>
internal static class Supplementary
{
    private const int MathLetters = 0x1D400, MathLettersEnd = 0x1D6A4, MathDigits = 0x1D7CE, MathDigitsEnd = 0x1D800;

    public static CharacterKind Kind(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        _ when Script.IsUnspaced(codePoint) => CharacterKind.Ideograph,
        <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => CharacterKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterKind.Digit,
        UnicodeCategory.NonSpacingMark when codePoint >= 0xE0100 => CharacterKind.Ignorable,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark => CharacterKind.VowelSign,
        UnicodeCategory.Format => CharacterKind.Ignorable,
        _ => CharacterKind.Break,
    };

    /// <summary>Lower case; the bold and script letters of posts (𝐏𝐞𝐚𝐜𝐞), laid out as alphabets of 52, are plain ASCII.</summary>
    public static Rune Fold(int codePoint) => codePoint switch
    {
        >= MathLetters and < MathLettersEnd => new Rune('a' + (codePoint - MathLetters) % 26),
        >= MathDigits and < MathDigitsEnd => new Rune('0' + (codePoint - MathDigits) % 10),
        _ => Rune.ToLowerInvariant(new Rune(codePoint)),
    };
}

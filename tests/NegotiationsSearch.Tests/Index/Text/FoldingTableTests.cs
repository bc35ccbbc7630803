using System.Globalization;
using System.Text;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Text;

/// <summary>What holds of each of the 63,488 characters of the first plane.</summary>
public class FoldingTableTests
{
    [Fact]
    public void Every_letter_folds_alike_composed_and_decomposed() =>
        AssertAll(unit => !IsFolded(unit[0]) || Folding.Fold(unit) == Folding.Fold(unit.Normalize(NormalizationForm.FormD)));

    [Fact]
    public void Every_letter_folds_to_something_that_folds_to_itself() =>
        AssertAll(unit => Folding.Fold(Folding.Fold(unit)) == Folding.Fold(unit));

    [Fact]
    public void Every_letter_folds_alike_in_upper_and_lower_case() =>
        AssertAll(unit =>
            !char.IsLetter(unit[0])
                || Folding.Fold(unit) == Folding.Fold(unit.ToUpperInvariant())
                    && Folding.Fold(unit) == Folding.Fold(unit.ToLowerInvariant()));

    [Fact]
    public void Letters_and_digits_alone_are_words() =>
        AssertAll(unit => IsModifier(unit[0]) || IsWordCharacter(unit[0]) == Folding.Fold(unit).Length > 0);

    private static void AssertAll(Predicate<string> holds)
    {
        var failing = Enumerable.Range(0, 0xFFFE).Select(code => (char)code).Where(unit => !char.IsSurrogate(unit) && !holds(unit.ToString()));
        Assert.Equal("", string.Join(' ', failing.Select(unit => $"{unit}={(int)unit:X4}").Take(200)));
    }

    private static bool IsWordCharacter(char unit) =>
        char.IsLetterOrDigit(unit) || IsSubscript(unit) || char.GetUnicodeCategory(unit) == UnicodeCategory.LetterNumber;

    private static bool IsSubscript(char unit) => unit is >= '₀' and <= '₉';

    // Latin, Greek, Cyrillic, Hebrew, Arabic and kana; other scripts are taken as they are written.
    private static bool IsFolded(char unit) => unit is < '\u0900' or (>= '\u1C80' and < '\u2000') or (>= '\u3040' and < '\u3100');

    // Letters by their category; some are apostrophes.
    private static bool IsModifier(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.ModifierLetter;
}

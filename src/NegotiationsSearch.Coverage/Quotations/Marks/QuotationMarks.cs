using System.Buffers;

namespace NegotiationsSearch.Coverage.Quotations.Marks;

internal enum MarkKind : byte { None, Open, Close, Straight }

/// <summary>Which characters are quotation marks. Two grave accents or two apostrophes count as one mark.</summary>
internal static class QuotationMarks
{
    public static readonly SearchValues<char> Doubles = SearchValues.Create("\"“”„«»`'");

    public static MarkKind At(string text, int position) => text[position] switch
    {
        '"' => MarkKind.Straight,
        '“' or '„' or '«' => MarkKind.Open,
        '”' => MarkKind.Close,
        '»' => IsOutwardGuillemet(text, position) ? MarkKind.Open : MarkKind.Close,
        '`' when IsDoubled(text, position) => MarkKind.Open,
        '\'' when IsDoubled(text, position) => MarkKind.Straight,
        _ => MarkKind.None,
    };

    public static int Length(string text, int position) => text[position] is '`' or '\'' ? 2 : 1;

    private static bool IsDoubled(string text, int position) => position + 1 < text.Length && text[position + 1] == text[position];

    /// <summary>»…«, as German books set them: the mark stands before a word and after a space.</summary>
    private static bool IsOutwardGuillemet(string text, int position) =>
        (position == 0 || char.IsWhiteSpace(text[position - 1])) && position + 1 < text.Length
            && (char.IsLetterOrDigit(text[position + 1]) || text[position + 1] is '…');
}

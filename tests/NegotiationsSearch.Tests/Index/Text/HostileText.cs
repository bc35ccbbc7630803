using CsCheck;

namespace NegotiationsSearch.Tests.Index.Text;

/// <summary>Texts made of what breaks readers of text: marks, half pairs, invisible characters, operators, beside plain words.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "a", "b.", "I", "İ", "ı", "é", "e\u0301", "и\u0306", "ß", "ﬁ", "U.S.", "u.s", "don’t", "'", "’", "1", "000",
        "1,000", ",", ".", "\u00a0", "\u2009",
        " ", "\n", "\t", "-", "--", "–", "[T]he", "[", "]", "s]", "和", "か\u3099", "สั", "👍", "𐐔", "𠀀", "𝐏", "\ud83d",
        "\udc4d", "\u0301", "\u00ad", "\u200b", "\ufeff",
        "\"", "“", "”", "„", "«", "»", "(", ")", "*", "a*", "~4", "~", "OR", "AND", "NOT", "speaker:", "source:",
        "title:", "foo:", ":", "\\", "\0", "\uffff", "talks", "peace",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(place => Pieces[place]);

    private static readonly Gen<string> Unit = Gen.Int[0, char.MaxValue].Select(unit => ((char)unit).ToString());

    public static Gen<string> Texts { get; } = Gen.Frequency((9, Piece), (1, Unit)).Array[0, 40].Select(string.Concat);
}

using CsCheck;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Text;

public class TokenReaderProperties
{
    [Fact]
    public void Words_stand_in_order_apart_and_never_cut_a_surrogate_pair() =>
        HostileText.Texts.Sample(text =>
        {
            var end = 0;
            foreach (var token in Tokens.Of(text))
            {
                Assert.InRange(token.Start, end, token.End - 1);
                Assert.False(CutsPair(text, token.Start) || CutsPair(text, token.End));
                end = token.End;
            }
            Assert.InRange(end, 0, text.Length);
        });

    [Fact]
    public void What_a_word_covers_reads_as_that_word_alone() =>
        HostileText.Texts.Sample(text => Assert.All(Tokens.Of(text), token =>
            Assert.Equal(token.Term, Assert.Single(Tokens.Of(text[token.Start..token.End])).Term)));

    [Fact]
    public void Folding_what_is_folded_changes_nothing() =>
        HostileText.Texts.Sample(text => Assert.Equal(Folding.Fold(text), Folding.Fold(Folding.Fold(text))));

    [Fact]
    public void Words_are_bounded_and_never_empty() =>
        HostileText.Texts.Sample(text => Assert.All(Tokens.Of(text), token => Assert.InRange(token.Term.Length, 1, 200)));

    [Fact]
    public void Texts_joined_by_a_line_break_read_as_each_of_them() =>
        Gen.Select(HostileText.Texts, HostileText.Texts).Sample((first, second) => Assert.Equal(
            $"{Folding.Fold(first)} {Folding.Fold(second)}".Trim(), Folding.Fold($"{first}\n{second}")));

    [Fact]
    public void Case_makes_no_difference() =>
        HostileText.Texts.Sample(text => Assert.Equal(Folding.Fold(text), Folding.Fold(UpperAscii(text))));

    private static bool CutsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    private static string UpperAscii(string text) =>
        string.Concat(text.Select(unit => char.IsAsciiLetterLower(unit) ? (char)(unit - 32) : unit));
}

using CsCheck;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Wording;

namespace NegotiationsSearch.Tests.Index.Wording;

/// <summary>What holds of any two texts.</summary>
public class WordAlignerProperties
{
    private static readonly string[] Words =
    [
        "we", "will", "not", "give", "up", "the", "bridge", "cease", "fire", "ceasefire", "…", "(note)", "[the", "men]",
        "[not]", ".", "“",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1].Array[0, 40]
        .Select(numbers => string.Join(' ', numbers.Select(number => Words[number])));

    [Fact]
    public void The_parts_cover_every_word_of_the_text_and_a_stretch_of_the_other_in_order() =>
        Gen.Select(Text, Text).Sample((first, second) =>
        {
            var (text, other) = (WordSequence.Of(first), WordSequence.Of(second));
            var runs = new WordAligner().Align(text, other);
            Assert.Equal(text.Count, runs.Sum(run => run.Length));
            Assert.All(runs.Zip(runs.Skip(1)), pair =>
                Assert.True(pair.First.End == pair.Second.Start && pair.First.OtherEnd == pair.Second.OtherStart));
            Assert.True(runs.Count == 0 || runs[0].Start == 0 && runs[^1].OtherEnd <= other.Count);
        }, iter: 2000);

    [Fact]
    public void Same_words_are_the_same_letters() =>
        Gen.Select(Text, Text).Sample((first, second) =>
        {
            var (text, other) = (WordSequence.Of(first), WordSequence.Of(second));
            foreach (var part in WordDiff.OfWhole(text, other, new WordAligner()).Where(part => part.Kind == DiffKind.Same))
                Assert.Equal(Letters(first, part.InText), Letters(second, part.InOther));
        }, iter: 2000);

    [Fact]
    public void A_text_against_itself_is_one_part() =>
        Text.Sample(text =>
        {
            var words = WordSequence.Of(text);
            Assert.All(WordDiff.OfWhole(words, WordSequence.Of(text), new WordAligner()), part => Assert.Equal(DiffKind.Same, part.Kind));
        }, iter: 1000);

    [Fact]
    public void A_text_cut_from_the_other_is_found_in_it() =>
        Gen.Select(Text, Text, Text).Sample((before, text, behind) =>
        {
            if (text.IndexOfAny(['(', '[', '…']) >= 0 || WordSequence.Of(text).Count == 0) return;
            var parts = WordDiff.Of(
                new WordAligner().Align(
                    WordSequence.Of(text),
                    WordSequence.Of(Plain(before) + " . " + text + " . " + Plain(behind))),
                WordSequence.Of(text),
                WordSequence.Of(Plain(before) + " . " + text + " . " + Plain(behind)));
            Assert.Equal(DiffKind.Same, Assert.Single(parts).Kind);
        }, iter: 1000);

    [Theory]
    [InlineData(10_000, 10_000)]
    [InlineData(10_000, 20)]
    [InlineData(20, 100_000)]
    public void One_word_over_and_over_is_aligned_within_bounds(int count, int otherCount)
    {
        var (text, other) = (WordSequence.Of(Repeat("no ", count)), WordSequence.Of(Repeat("no ", otherCount)));
        Assert.Equal(count, new WordAligner().Align(text, other).Sum(run => run.Length));
    }

    [Fact]
    public void Long_texts_are_cut_where_they_run_alike()
    {
        var words = Enumerable.Range(0, 20_000).Select(number => $"word{number}").ToArray();
        var changed = words.ToArray();
        changed[7_000] = "other";
        var other = string.Join(' ', words);
        var text = string.Join(' ', changed.Except(["word12000", "word12001"]).Skip(1_000));
        Assert.Equal(
            [DiffKind.Same, DiffKind.Changed, DiffKind.Same, DiffKind.Dropped, DiffKind.Same],
            new WordAligner().Align(WordSequence.Of(text), WordSequence.Of(other)).Select(run => run.Kind));
    }

    private static string Repeat(string word, int count) => string.Concat(Enumerable.Repeat(word, count));

    private static string Plain(string text) => string.Concat(text.Where(letter => letter is not ('(' or ')' or '[' or ']' or '…')));

    private static string Letters(string text, MatchRange? range) =>
        string.Concat(text[range!.Value.Start..range.Value.End].Where(char.IsLetter));
}

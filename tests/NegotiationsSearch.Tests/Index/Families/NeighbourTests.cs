using CsCheck;
using NegotiationsSearch.Index.Families;

namespace NegotiationsSearch.Tests.Index.Families;

public sealed class NeighbourTests
{
    private static readonly Gen<string[]> Words = Gen.Int[0, 40].Select(number => $"w{number}").Array[6, 60];

    [Fact]
    public void Two_texts_with_a_run_of_six_words_in_common_share_a_print() =>
        Gen.Select(Words, Words, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((left, right, from, to) =>
        {
            var run = left.Skip(from % (left.Length - 5)).Take(6);
            var place = to % (right.Length + 1);
            var (text, other) = (Of(left), Of([.. right.Take(place), .. run, .. right.Skip(place)]));
            if (text is null || other is null || ShingledTextTests.Of(string.Join(' ', run)) is null) return true;
            return SortedSet.CountShared(text.Prints, other.Prints) > 0;
        });

    [Fact]
    public void What_holds_of_two_texts_holds_both_ways() =>
        Gen.Select(Words, Words).Sample((left, right) =>
            Of(left) is not { } text || Of(right) is not { } other || Neighbour.Judge(text, other) == Neighbour.Judge(other, text));

    [Fact]
    public void A_text_is_contained_in_itself_with_more_around_it()
    {
        var likeness = Judge(
            "we will not sign before the spring",
            "he said it again: we will not sign before the spring, whatever the ministers want");
        Assert.Equal(new Likeness(4, 4), likeness);
    }

    [Theory]
    [InlineData("we will not sign anything before the spring comes", "we will sign nothing at all before the spring comes", "too much is changed")]
    [InlineData("he stayed there until the end of the long war", "until the end of the long winter nobody moved a barge", "a turn of phrase")]
    [InlineData("thank you all for coming to this hall tonight", "thank you all for coming, and now let us begin the talks", "manners")]
    public void Words_in_common_are_not_enough(string left, string right, string why) => Assert.True(Judge(left, right) is null, why);

    [Fact]
    public void The_more_contained_is_the_more_alike_and_of_equals_the_one_that_shares_more()
    {
        Likeness[] inOrder = [new(9, 10), new(10, 11), new(4, 4), new(20, 20)];
        Assert.Equal(inOrder, inOrder.Reverse().Order());
    }

    [Fact]
    public void Everybody_using_one_phrase_costs_no_more_than_a_bounded_look()
    {
        var texts = new WrittenTexts();
        for (var i = 0; i < 3 * NeighbourSearch.MaxVisits; i++)
            texts.Add(ShingledTextTests.Of($"the time for talking is over a{i} b{i} c{i} d{i} e{i} f{i} g{i} h{i}")!);
        var search = new NeighbourSearch();
        search.Begin(ShingledTextTests.Of("the time for talking is over")!);
        texts.Search(search);
        Assert.Equal(NeighbourSearch.MaxNeighbours, search.Result().Count);
    }

    private static Likeness? Judge(string left, string right) => Neighbour.Judge(ShingledTextTests.Of(left)!, ShingledTextTests.Of(right)!);

    private static ShingledText? Of(string[] words) => ShingledTextTests.Of(string.Join(' ', words));
}

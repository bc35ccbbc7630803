using NegotiationsSearch.Index.Families;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Families;

public sealed class ShingledTextTests
{
    [Theory]
    [InlineData("we will not go home", "five words")]
    [InlineData("no no no no no no no no", "one shingle over and over")]
    [InlineData("", "nothing")]
    public void Too_little_is_not_compared(string text, string why) => Assert.True(Of(text) is null, why);

    [Fact]
    public void Case_and_marks_are_no_other_words()
    {
        var (left, right) = (Of("We will stay – until it’s done."), Of("we will stay until it's done"));
        Assert.Equal(left!.Key, right!.Key);
        Assert.Equal(left.Shingles, right.Shingles);
    }

    [Fact]
    public void Other_words_have_another_key() =>
        Assert.NotEqual(Of("we will stay until it is done")!.Key, Of("we will stay until it is gone")!.Key);

    [Fact]
    public void A_long_text_is_compared_by_its_beginning_and_known_by_all_of_it()
    {
        var words = Enumerable.Range(0, ShingledText.MaxWords).Select(number => $"word{number}").ToList();
        var (left, right) = (Of(string.Join(' ', [.. words, "left"])), Of(string.Join(' ', [.. words, "right"])));
        Assert.Equal(left!.Shingles, right!.Shingles);
        Assert.NotEqual(left.Key, right.Key);
        Assert.True(left.Shingles.Length <= ushort.MaxValue);
    }

    [Fact]
    public void One_word_ten_thousand_times_is_nothing_to_compare() => Assert.Null(Of(string.Join(' ', Enumerable.Repeat("no", 10_000))));

    /// <summary>They are kept in the index: another hash is another format of it.</summary>
    [Fact]
    public void Hashes_are_the_same_everywhere()
    {
        var text = Of("the ferry leaves when the last of us is on board")!;
        Assert.Equal(5896272568061741274, text.Key);
        Assert.Equal([655113978, 1961936150, 2451508587], text.Prints);
    }

    internal static ShingledText? Of(string text)
    {
        var tokens = new TokenList();
        tokens.Add(text);
        return ShingledText.Of(tokens);
    }
}

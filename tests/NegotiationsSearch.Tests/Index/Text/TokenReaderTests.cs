using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Text;

public class TokenReaderTests
{
    [Theory, InlineData("\ud83d"), InlineData("\udc4d"), InlineData("\ud801"), InlineData("\udc14\ud801")]
    public void A_lone_surrogate_breaks_a_word(string surrogate) =>
        Assert.Equal("peace talks", Folding.Fold($"peace{surrogate}talks"));

    [Fact]
    public void A_very_long_word_is_cut_and_covered_whole()
    {
        var token = Assert.Single(Tokens.Of(new string('a', 1_000_000)));
        Assert.Equal(new Token(new string('a', 200), 0, 1_000_000), token);
    }

    [Fact]
    public void A_word_is_never_cut_inside_a_surrogate_pair()
    {
        var token = Assert.Single(Tokens.Of(new string('a', 199) + "𐐔𐐔b"));
        Assert.Equal(new string('a', 199), token.Term);
    }

    [Fact]
    public void A_reader_can_be_used_again()
    {
        var reader = new TokenReader();
        reader.Reset("first text");
        Assert.True(reader.Read());
        reader.Reset("second");
        Assert.True(reader.Read());
        Assert.Equal("second", reader.Term.ToString());
        Assert.False(reader.Read());
        Assert.False(reader.Read());
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        var reader = new TokenReader();
        const string Text = "The U.S. envoy’s “cease-fire” straße и\u0306 cost 1,000.50 𐐔 и\u0301 [T]he 和平 don't.";
        Drain(reader, Text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Drain(reader, Text);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Drain(TokenReader reader, string text)
    {
        for (reader.Reset(text); reader.Read();) { }
    }
}

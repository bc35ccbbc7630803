using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Tests.Coverage.Quotations;

public sealed class LexiconTests
{
    [Theory]
    [InlineData(null, "said")]
    [InlineData("en", "SAID")]
    [InlineData("en-GB", "said")]
    [InlineData("de", "sagte")]
    [InlineData("uk", "сказала")]
    public void Cues_are_known_in_their_language_whatever_the_case(string? language, string word) =>
        Assert.True((Lexicon.For(language).ClassOf(word) & WordClass.Cue) != 0);

    [Fact]
    public void A_language_without_a_folder_has_no_words() => Assert.True(Lexicon.For("tr").IsEmpty);

    [Fact]
    public void No_word_of_a_lexicon_holds_a_mark_the_tokens_never_hold()
    {
        foreach (var language in new[] { "en", "de", "uk" })
            Assert.All(LexiconFile.Words(language, "cue-verbs"), word =>
                Assert.DoesNotContain(word.Word, character => char.IsWhiteSpace(character) || character is ',' or ';' or '#'));
    }
}

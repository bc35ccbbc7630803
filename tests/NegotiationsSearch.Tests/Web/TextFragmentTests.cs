using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Tests.Web;

public sealed class TextFragmentTests
{
    private const string Page = "https://news.example/a";

    [Theory]
    [InlineData("increase the pressure", "increase%20the%20pressure")]
    [InlineData("a cease-fire, now & here", "a%20cease%2Dfire%2C%20now%20%26%20here")]
    [InlineData("  two\n spaces ", "two%20spaces")]
    [InlineData("ціна", "%D1%86%D1%96%D0%BD%D0%B0")]
    public void A_short_text_is_given_whole_with_the_directives_marks_escaped(string text, string directive) =>
        Assert.Equal($"{Page}#:~:text={directive}", TextFragment.Link(Page, text));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal($"{Page}#:~:text=lone%20%EF%BF%BD", TextFragment.Link(Page, "lone \ud83d"));

    [Fact]
    public void A_long_text_is_given_by_its_first_and_last_words() =>
        Assert.Equal(
            $"{Page}#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w94%20w95%20w96%20w97%20w98%20w99",
            TextFragment.Link(Page, string.Join(' ', Enumerable.Range(0, 100).Select(n => $"w{n}"))));

    [Theory]
    [InlineData("Marren said on Friday that [it was] too late to talk.", "said on Friday that-,it was,-too late to talk.")]
    [InlineData("“[No],” she said, and left the well-lit hall.", "No,-,” she said, and left")]
    [InlineData("Of the cease-fire & the talks: “[that].”", "the cease-fire & the talks: “-,that")]
    [InlineData("[Never again]", "Never again")]
    [InlineData("She said: “[We will not sign it as it stands].” He agreed.", "We will not sign it as it stands")]
    public void Few_words_are_told_from_others_by_what_stands_around_them(string marked, string directive) =>
        Assert.Equal(directive, Decoded(Link(marked)));

    [Theory]
    [InlineData("We will sign when they do it, he said, and she: [we will sign when they do it] too.")]
    [InlineData("He: [we will sign when they do it], and again: We will sign when they do it.")]
    public void Words_that_stand_twice_in_a_paragraph_are_told_apart(string marked) =>
        Assert.Contains("-,we will sign when they do it,-", Decoded(Link(marked)), StringComparison.Ordinal);

    [Fact]
    public void A_split_quotation_goes_from_its_first_words_to_its_last() =>
        Assert.Equal(
            "It is a good day for,not for those who prepared them",
            Decoded(Link("“[It is a good day for the delegations,” said Ilse Marren, who leads the northern team at the talks in "
                + "the harbour, “and not for those who prepared them].” Nobody laughed.")));

    [Theory]
    [InlineData(Page + "#part", Page + "#part:~:text=x")]
    [InlineData(Page + "#:~:text=y", Page + "#:~:text=y")]
    [InlineData(Page + "#part:~:text=y", Page + "#part:~:text=y")]
    public void A_fragment_that_is_there_stays(string url, string expected) => Assert.Equal(expected, TextFragment.Link(url, "x"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/relative")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("not a url")]
    public void Only_web_pages_are_linked_to(string? url)
    {
        Assert.Null(TextFragment.Link(url, "x"));
        Assert.Null(TextFragment.Link(url));
    }

    /// <summary>The link to what stands in brackets.</summary>
    private static string? Link(string marked)
    {
        var (start, end) = (marked.IndexOf('['), marked.IndexOf(']') - 1);
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        return TextFragment.Link(Page, text, new MatchRange(start, end));
    }

    private static string Decoded(string? link) => Uri.UnescapeDataString(link!.Split("text=")[1]);
}

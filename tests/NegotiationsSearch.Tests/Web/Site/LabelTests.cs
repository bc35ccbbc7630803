using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>What tells one thing on a page from another.</summary>
public sealed class LabelTests
{
    [Theory]
    [InlineData("valmere~talks", "talks")]
    [InlineData("valmere.spokesman", "spokesman")]
    [InlineData("valmere", "valmere")]
    [InlineData("~anonymous", "~anonymous")]
    public void Values_of_one_name_have_what_tells_them_apart_behind_it(string value, string behind)
    {
        var asked = new FacetValueAnswer(value, "Valmere", 1, false);
        Assert.Equal(behind, FacetLabel.Behind(asked, [asked, new FacetValueAnswer("other", "Valmere", 1, false)]));
        Assert.Null(FacetLabel.Behind(asked, [asked, new FacetValueAnswer("other", "Ostrand", 1, false)]));
    }

    [Theory]
    [InlineData(" We go,", "We go")]
    [InlineData(
        "We have not moved an inch, and we shall not move one before the spring tide comes in",
        "We have not moved an inch, and we shall not move one before…")]
    public void A_text_is_known_by_its_first_words(string text, string beginning) => Assert.Equal(beginning, Beginning.Of(text));

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var cut = Beginning.Of("a" + string.Concat(Enumerable.Repeat("\ud83d\udd4a", 60)));
        Assert.True(char.IsLowSurrogate(cut[^2]));
    }
}

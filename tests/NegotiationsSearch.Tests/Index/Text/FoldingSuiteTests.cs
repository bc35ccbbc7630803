using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Text;

/// <summary>The cases of TestData/text: a text, its folded words, why, and where it matters what each word covers.</summary>
public class FoldingSuiteTests
{
    internal sealed record Case(string Text, string[] Tokens, string Why, string[]? Spans = null);

    public static IEnumerable<TheoryDataRow<string, string, int>> Cases => SuiteFile.Rows<Case>("text", entry => entry.Why);

    [Theory, MemberData(nameof(Cases))]
    public void A_text_folds_to_its_words(string culture, string topic, int place)
    {
        var expected = SuiteFile.Read<Case>("text", topic)[place];
        using var _ = new CultureScope(culture);
        var tokens = Tokens.Of(expected.Text);
        Assert.Equal(expected.Tokens, tokens.Select(token => token.Term));
        Assert.Equal(string.Join(' ', expected.Tokens), Folding.Fold(expected.Text));
        if (expected.Spans is not null)
            Assert.Equal(expected.Spans, tokens.Select(token => expected.Text[token.Start..token.End]));
    }
}

using NegotiationsSearch.Index.Wording;
using NegotiationsSearch.Tests.Index.Text;

namespace NegotiationsSearch.Tests.Index.Wording;

/// <summary>The cases of TestData/wording: two texts, the diff of the first against the best stretch of the second, and why.</summary>
public class WordDiffSuiteTests
{
    internal sealed record Case(string Text, string Other, string Diff, string Why, bool Whole = false);

    public static IEnumerable<TheoryDataRow<string, string, int>> Cases => SuiteFile.Rows<Case>("wording", entry => entry.Why);

    [Theory, MemberData(nameof(Cases))]
    public void Two_wordings_differ_as_expected(string culture, string topic, int place)
    {
        var expected = SuiteFile.Read<Case>("wording", topic)[place];
        using var _ = new CultureScope(culture);
        var (text, other) = (WordSequence.Of(expected.Text), WordSequence.Of(expected.Other));
        var aligner = new WordAligner();
        var parts = expected.Whole ? WordDiff.OfWhole(text, other, aligner) : WordDiff.Of(aligner.Align(text, other), text, other);
        Assert.Equal(expected.Diff, DiffText.Of(parts, expected.Text, expected.Other));
    }
}

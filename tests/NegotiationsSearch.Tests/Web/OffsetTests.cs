using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Tests.Web;

public sealed class OffsetTests
{
    [Theory]
    [InlineData("peace", 0, 5, 0, 5)]
    [InlineData("🕊 peace", 3, 8, 2, 7)]
    [InlineData("a🕊b🕊c", 4, 7, 3, 5)]
    public void Code_points_are_counted_as_Python_counts_them(string text, int start, int end, int expectedStart, int expectedEnd)
    {
        Assert.Equal(expectedStart, Offsets.Start(text, start, OffsetUnit.CodePoint));
        Assert.Equal(expectedEnd, Offsets.End(text, end, OffsetUnit.CodePoint));
        Assert.Equal((start, end), (Offsets.Start(text, start, OffsetUnit.Utf16), Offsets.End(text, end, OffsetUnit.Utf16)));
    }

    [Fact]
    public void A_lone_surrogate_is_a_code_point()
    {
        Assert.Equal(2, Offsets.Start("\ud83d alone", 2, OffsetUnit.CodePoint));
        Assert.Equal(4, Offsets.Start("\udd4a\ud83d x", 4, OffsetUnit.CodePoint));
        Assert.Equal(2, Offsets.Start("\ud83d\ud83d\udd4a", 3, OffsetUnit.CodePoint));
    }

    [Fact]
    public void No_offset_lies_inside_a_surrogate_pair()
    {
        Assert.Equal((0, 2), (Offsets.Start("🕊", 1, OffsetUnit.Utf16), Offsets.End("🕊", 1, OffsetUnit.Utf16)));
        Assert.Equal((0, 1), (Offsets.Start("🕊", 1, OffsetUnit.CodePoint), Offsets.End("🕊", 1, OffsetUnit.CodePoint)));
    }
}

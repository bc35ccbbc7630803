using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>How matches are laid out over time.</summary>
public sealed class TimelineScaleTests
{
    [Fact]
    public void Days_without_a_match_keep_their_place()
    {
        var scale = TimelineScale.Of(Facet("2031-05-01", "2031-05-04"), Facet("2031-05"))!;
        Assert.Equal("day", scale.Unit);
        Assert.Equal([1L, 0, 0, 1], scale.Bars.Select(bar => bar.Count));
    }

    [Fact]
    public void What_lies_far_apart_is_shown_by_month_and_then_by_year()
    {
        Assert.Equal("month", TimelineScale.Of(Facet("2031-05-01", "2032-05-01"), Facet("2031-05", "2032-05"))!.Unit);
        Assert.Equal("year", TimelineScale.Of(Facet("1931-05-01", "2031-05-01"), Facet("1931-05", "2031-05"))!.Unit);
    }

    [Fact]
    public void One_day_alone_is_no_timeline() => Assert.Null(TimelineScale.Of(Facet("2031-05-01"), Facet("2031-05")));

    [Theory]
    [InlineData("2031-05-31", "2031-05", null, true)]
    [InlineData("2031-06-01", null, "2031-05", false)]
    [InlineData("2031", "2031-06-01", null, true)]
    [InlineData("2031-04", "2031-05-01", "2031-06", false)]
    public void A_bar_lies_within_bounds_of_any_precision(string bar, string? from, string? to, bool isIn) =>
        Assert.Equal(isIn, new TimelineScale.Bar(bar, 1).IsIn(from, to));

    private static FacetAnswer Facet(params string[] values) => new()
    {
        Values = [.. values.Select(value => new FacetValueAnswer(value, value, 1, Selected: false))],
        TotalValues = Math.Max(2, values.Length) - (values is [{ Length: 10 }] ? 1 : 0),
        Other = 0,
    };
}

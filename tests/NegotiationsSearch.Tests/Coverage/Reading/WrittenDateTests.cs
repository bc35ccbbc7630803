using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2031-03-04", "2031-03-04")]
    [InlineData("2031-03-04T18:20:00+0200", "2031-03-04T18:20:00+02:00")]
    [InlineData("2031-03-04 18:20:00", "2031-03-04T18:20:00")]
    [InlineData("Tue, 04 Mar 2031 18:20:00 GMT", "2031-03-04T18:20:00Z")]
    [InlineData("Tue, 4 Mar 31 18:20 EST", "2031-03-04T18:20:00-05:00")]
    [InlineData("4 Mar 1999 18:20:00 +0130", "1999-03-04T18:20:00+01:30")]
    [InlineData("Tuesday, 4 March 2031, 6.20 p.m.", "2031-03-04")]
    [InlineData("Published March 4th, 2031 at 6:20 pm EDT", "2031-03-04T18:20:00-04:00")]
    [InlineData("March 4, 2031 12:05 AM", "2031-03-04T00:05:00")]
    [InlineData("Dienstag, 4. März 2031, 18:20 Uhr", "2031-03-04T18:20:00")]
    [InlineData("04.03.2031 18:20", "2031-03-04T18:20:00")]
    [InlineData("4 березня 2031, 18:20", "2031-03-04T18:20:00")]
    [InlineData("4 марта 2031 г.", "2031-03-04")]
    [InlineData("4 Mart 2031", "2031-03-04")]
    [InlineData("4 de marzo de 2031", "2031-03-04")]
    [InlineData("18 listopada 2031", "2031-11-18")]
    public void A_date_is_read_as_precisely_as_it_is_written(string written, string expected)
    {
        Assert.True(WrittenDate.TryRead(written, out var date));
        Assert.Equal(expected, date.ToString());
    }

    [Fact]
    public void A_time_in_a_zone_that_stands_for_several_is_left_out() => A_date_is_read_as_precisely_as_it_is_written("4 Mar 2031 18:20 XYZ", "2031-03-04");

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("03/04/2031")]
    [InlineData("31 February 2031")]
    [InlineData("Page 4 of 2031")]
    public void What_is_no_date_or_may_be_two_is_none(string written) => Assert.False(WrittenDate.TryRead(written, out _));
}

using System.IO.Pipelines;
using System.Text;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

public sealed class SlowFeedTests
{
    private const string Line = "{\"source\":\"The Lantern\",\"body\":\"One.\"}\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_article_comes_out_before_the_next_one_is_sent(bool withByteOrderMark)
    {
        var feed = new Pipe();
        if (withByteOrderMark) await feed.Writer.WriteAsync(Encoding.UTF8.Preamble.ToArray(), TestContext.Current.CancellationToken);
        await using var outcomes = new CoverageReader()
            .ReadAsync(["-"], feed.Reader.AsStream(), TestContext.Current.CancellationToken)
            .GetAsyncEnumerator(TestContext.Current.CancellationToken);
        for (var sent = 0; sent < 3; sent++)
        {
            await feed.Writer.WriteAsync(Encoding.UTF8.GetBytes(Line), TestContext.Current.CancellationToken);
            Assert.True(await outcomes.MoveNextAsync());
            Assert.IsType<ReadOutcome.Read>(outcomes.Current);
        }
        await feed.Writer.CompleteAsync();
        Assert.False(await outcomes.MoveNextAsync());
    }
}

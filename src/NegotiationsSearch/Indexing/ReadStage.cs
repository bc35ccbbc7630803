using System.Threading.Channels;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Indexing;

/// <summary>The first stage of indexing: input to outcomes. An interruption ends the input.</summary>
internal static class ReadStage
{
    public static async Task RunAsync(IAsyncEnumerable<ReadOutcome> input, ChannelWriter<ReadOutcome> outcomes, CancellationToken stop)
    {
        var enumerator = input.GetAsyncEnumerator(stop);
        try
        {
            // A read of a terminal or a pipe cannot be cancelled, so the wait for it is given up instead.
            while (await enumerator.MoveNextAsync().AsTask().WaitAsync(stop))
                await outcomes.WriteAsync(enumerator.Current, stop);
            await enumerator.DisposeAsync();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            outcomes.Complete();
        }
    }
}

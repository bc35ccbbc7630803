using System.Threading.Channels;
using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Indexing;

/// <summary>The first stage of indexing: input to outcomes. An interruption ends the input.</summary>
internal static class ReadStage
{
    public static async Task RunAsync(IAsyncEnumerable<ReadOutcome> input, ChannelWriter<ReadOutcome> outcomes, CancellationToken stop)
    {
        try
        {
            // A read of a terminal or a pipe blocks and cannot be cancelled, so the wait for it is given up instead.
            await Task.Run(() => PumpAsync(input, outcomes, stop), stop).WaitAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            outcomes.Complete();
        }
    }

    private static async Task PumpAsync(IAsyncEnumerable<ReadOutcome> input, ChannelWriter<ReadOutcome> outcomes, CancellationToken stop)
    {
        await foreach (var outcome in input.WithCancellation(stop))
            await outcomes.WriteAsync(outcome, stop);
    }
}

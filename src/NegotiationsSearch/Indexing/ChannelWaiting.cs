using System.Threading.Channels;

namespace NegotiationsSearch.Indexing;

/// <summary>Why a wait on a channel ended.</summary>
internal enum WaitEnd { Ready, TimeOut, Completed }

internal static class ChannelWaiting
{
    /// <summary>Waits for the next item, at most for <paramref name="patience"/>; without limit when that is null.</summary>
    public static async ValueTask<WaitEnd> WaitAsync<T>(this ChannelReader<T> reader, TimeSpan? patience, TimeProvider clock, CancellationToken token)
    {
        var ready = reader.WaitToReadAsync(token).AsTask();
        if (patience is { } limit && !ready.IsCompleted)
        {
            var timer = Task.Delay(limit > TimeSpan.Zero ? limit : TimeSpan.Zero, clock, token);
            if (await Task.WhenAny(ready, timer) != ready) return WaitEnd.TimeOut;
        }
        return await ready ? WaitEnd.Ready : WaitEnd.Completed;
    }
}

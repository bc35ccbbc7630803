using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Serving;

/// <summary>Serves an index until it is told to stop. From the sample it goes over to the user's own coverage as soon as there is some.</summary>
internal sealed class Server(ServeSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(2);

    public async Task RunAsync(CancellationToken stop)
    {
        do
        {
            var served = ServedIndex.In(settings.Directory);
            await using var app = await SearchHost.StartAsync(served, settings);
            Greeting.Write(served, settings, app.Urls);
            await WaitAsync(served, stop);
            await app.StopAsync(CancellationToken.None);
        }
        while (!stop.IsCancellationRequested);
    }

    private async Task WaitAsync(ServedIndex served, CancellationToken stop)
    {
        try
        {
            while (!served.IsSample || !ServedIndex.HasCoverage(settings.Directory))
                await Task.Delay(served.IsSample ? Glance : Timeout.InfiniteTimeSpan, clock, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }
}

using System.Runtime.ExceptionServices;

namespace NegotiationsSearch.Indexing;

/// <summary>
/// Runs the stages of a pipeline at once. When one fails the others are told to stop, and the first failure is thrown
/// when all have ended.
/// </summary>
internal static class Stages
{
    public static async Task RunAsync(CancellationTokenSource broken, params IReadOnlyList<Func<Task>> stages)
    {
        ExceptionDispatchInfo? first = null;
        await Task.WhenAll(stages.Select(stage => Task.Run(async () =>
        {
            try
            {
                await stage();
            }
            catch (Exception failure)
            {
                Interlocked.CompareExchange(ref first, ExceptionDispatchInfo.Capture(failure), null);
                await broken.CancelAsync();
            }
        })));
        first?.Throw();
    }
}

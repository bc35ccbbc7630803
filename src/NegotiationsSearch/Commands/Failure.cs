using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Registers;
using NegotiationsSearch.Serving;
using NegotiationsSearch.Speakers;

namespace NegotiationsSearch.Commands;

/// <summary>What a failure means to the user: a message and an exit code.</summary>
internal static class Failure
{
    public static async Task<int> GuardAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (OperationCanceledException)
        {
            return Tell("Interrupted. Nothing stored is lost.", ExitCode.Interrupted);
        }
        catch (Exception failure)
        {
            return Tell(failure);
        }
    }

    private static int Tell(Exception failure) => failure switch
    {
        AggregateException { InnerException: { } first } => Tell(first),
        IndexBusyException => Tell(failure.Message, ExitCode.Busy),
        QuerySyntaxException or SearchRejectedException or SpeakerRefusedException => Tell(failure.Message, ExitCode.Usage),
        IndexUnavailableException or RegisterUnusableException or AddressInUseException or SearchTimeoutException =>
            Tell(failure.Message, ExitCode.Failed),
        IOException when DiskFull.Is(failure) => Tell($"{failure.Message.TrimEnd('.')}. {DiskFull.Advice}", ExitCode.Failed),
        IOException or UnauthorizedAccessException => Tell(failure.Message, ExitCode.Failed),
        _ => Tell($"The program failed in a way it should not. Nothing stored is lost. Please report this:\n{failure}", ExitCode.Failed),
    };

    private static int Tell(string message, int exitCode)
    {
        Console.Error.WriteLine(message);
        return exitCode;
    }
}

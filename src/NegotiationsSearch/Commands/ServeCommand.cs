using System.CommandLine;
using NegotiationsSearch.Serving;

namespace NegotiationsSearch.Commands;

/// <summary><c>serve</c>: the search over HTTP. Only reads.</summary>
internal static class ServeCommand
{
    public const string Examples =
        """
        NegotiationsSearch serve
        NegotiationsSearch serve --index /srv/negotiations --urls http://0.0.0.0:8080 --allow-host search.example
        NegotiationsSearch serve --allow-origin https://news.example
        """;

    public static Command Create(TimeProvider clock)
    {
        var options = new ServeOptions();
        var command = new Command(
            "serve",
            "Serve the search over HTTP. It only reads the index directory, and shows what `index`, "
            + "`remove` and `rebuild` do there within two seconds.");
        options.AddTo(command);
        command.SetAction((parsed, _) => Failure.GuardAsync(() => RunAsync(options.Read(parsed), clock)));
        return command;
    }

    private static async Task<int> RunAsync(ServeSettings settings, TimeProvider clock)
    {
        using var interruption = new Interruption("Stopping.");
        await new Server(settings, clock).RunAsync(interruption.Token);
        return ExitCode.Success;
    }
}

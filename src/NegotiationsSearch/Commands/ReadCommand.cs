using System.CommandLine;
using NegotiationsSearch.Mapping;

namespace NegotiationsSearch.Commands;

/// <summary><c>read PATH…</c>: shows what the reader makes of the input.</summary>
internal static class ReadCommand
{
    public const string Examples =
        """
        NegotiationsSearch read coverage/ > articles.jsonl
        NegotiationsSearch read suspicious.txt
        """;

    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var command = new Command(
            "read",
            "Show what is understood of coverage, without an index: articles as JSON lines on standard output, "
            + "what is skipped or mended on standard error.") { paths };
        command.SetAction((parsed, interrupted) => Failure.GuardAsync(() => RunAsync(parsed.GetRequiredValue(paths), interrupted)));
        return command;
    }

    private static Task<int> RunAsync(string[] paths, CancellationToken interrupted) =>
        CoverageOutput.WriteAsync(paths, read => Line.Of(ArticleLine.Of(read)), interrupted);
}

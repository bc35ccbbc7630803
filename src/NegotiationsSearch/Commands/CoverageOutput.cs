using System.Text;
using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Reading;
using NegotiationsSearch.Reporting;

namespace NegotiationsSearch.Commands;

/// <summary>Turns coverage into lines on standard output, with what is skipped or mended on standard error.</summary>
internal static class CoverageOutput
{
    public static async Task<int> WriteAsync(string[] paths, Func<ReadOutcome.Read, string> line, CancellationToken interrupted)
    {
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
        var (read, skipped) = (0, 0);
        var input = new CoverageReader().ReadAsync(paths, paths.Contains("-") ? Console.OpenStandardInput() : null, interrupted);
        await foreach (var outcome in input)
        {
            if (outcome is ReadOutcome.Read article)
            {
                read++;
                foreach (var warning in article.Warnings) Tell("warning", article.Place, warning);
                await output.WriteLineAsync(line(article));
            }
            else if (outcome is ReadOutcome.Skipped skip)
            {
                skipped++;
                Tell($"skipped ({ReasonText.Of(skip.Reason)})", skip.Place, skip.Detail);
            }
        }
        return skipped == 0 ? ExitCode.Success : read > 0 ? ExitCode.SomeSkipped : ExitCode.Failed;
    }

    private static void Tell(string what, InputPlace place, string detail) =>
        Console.Error.WriteLine(TerminalText.Clean($"{what} {place}: {detail}"));
}

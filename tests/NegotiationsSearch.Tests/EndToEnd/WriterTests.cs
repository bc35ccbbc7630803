using System.Diagnostics;
using System.Globalization;

namespace NegotiationsSearch.Tests.EndToEnd;

public sealed class WriterTests
{
    [Fact]
    public async Task A_second_writer_is_refused_while_the_first_one_runs()
    {
        using var place = new Workplace();
        using var first = ProgramRun.Start(place.Root, "index", "-");
        await CommitSomeAsync(first);
        var second = await place.IndexAsync();
        Assert.Equal(3, second.ExitCode);
        Assert.Contains(first.Id.ToString(CultureInfo.InvariantCulture), second.Error, StringComparison.Ordinal);
        first.StandardInput.Close();
        Assert.Equal(0, (await ProgramRun.EndAsync(first)).ExitCode);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task An_interrupted_run_stores_what_it_has_read(string signal)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Sends a POSIX signal.");
        using var place = new Workplace();
        using var run = ProgramRun.StartListening(signal, place.Root, "index", "-");
        await CommitSomeAsync(run);
        await PosixSignals.SendAsync(signal, run);
        var end = await ProgramRun.EndAsync(run);
        Assert.Equal(130, end.ExitCode);
        Assert.Contains("Interrupted", end.Output, StringComparison.Ordinal);
        Assert.StartsWith("1 paragraph", (await place.RunAsync("search", "\"version 1 of round-1-1\"")).Output, StringComparison.Ordinal);
    }

    // More than is read ahead; and the input stays open, so that the run goes on.
    private static async Task CommitSomeAsync(Process run)
    {
        foreach (var article in GeneratedCoverage.Round(1)) await run.StandardInput.WriteLineAsync(article.Line);
        await run.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        await ProgramRun.ReadUntilAsync(run.StandardError, "committed ");
    }
}

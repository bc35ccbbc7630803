using System.Diagnostics;
using System.Globalization;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>Signals as a terminal or a service manager sends them.</summary>
internal static class PosixSignals
{
    public static async Task SendAsync(string signal, Process process)
    {
        using var kill = Process.Start("kill", ["-s", signal, process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, kill.ExitCode);
    }
}

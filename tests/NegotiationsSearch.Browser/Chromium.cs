using NegotiationsSearch.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace NegotiationsSearch.Browser;

/// <summary>
/// The one browser all tests share: the system's own chromium (<c>CHROMIUM_PATH</c>, else where Debian and others put it).
/// A test that needs it is skipped where there is none.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string None = "NO CHROMIUM, NOT TESTED IN A BROWSER: install chromium (apt-get install chromium) or name one in CHROMIUM_PATH.";

    private const float Patience = 30_000;

    private static readonly string[] UsualPlaces = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Null where there is none.</summary>
    private static string? Executable { get; } = Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } given
        ? given
        : UsualPlaces.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is null)
        {
            await Console.Error.WriteLineAsync(None);
            return;
        }
        // A busy machine is slow, not wrong.
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>A window of its own, with nothing kept from other tests; skips the test where there is no browser.</summary>
    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, None);
        return _browser.NewContextAsync(options);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

using System.Globalization;

namespace NegotiationsSearch.Tests.Index.Text;

/// <summary>Runs a test under a culture and puts the old one back.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name) => CultureInfo.CurrentCulture = new CultureInfo(name);

    /// <summary>The invariant culture, and the one whose i is not everybody's.</summary>
    public static IReadOnlyList<string> Names { get; } = ["", "tr-TR"];

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}

using System.Globalization;

namespace NegotiationsSearch.Tests.Index.Search;

/// <summary>Puts every thread of the process under a culture, and the old ones back.</summary>
internal sealed class ProcessCulture : IDisposable
{
    private readonly CultureInfo _current = CultureInfo.CurrentCulture;
    private readonly CultureInfo? _default = CultureInfo.DefaultThreadCurrentCulture;

    public ProcessCulture(string name) => CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = new CultureInfo(name);

    public void Dispose()
    {
        CultureInfo.CurrentCulture = _current;
        CultureInfo.DefaultThreadCurrentCulture = _default;
    }
}

using System.CommandLine;
using NegotiationsSearch.Serving;

namespace NegotiationsSearch.Commands;

/// <summary>The options of serving.</summary>
internal sealed class ServeOptions
{
    private readonly Option<string> _index = CommonOptions.Index();

    private readonly Option<string?> _register = CommonOptions.ExistingRegister();

    private readonly Option<string> _urls = new("--urls")
    {
        Description = "Where to listen; several separated by semicolons. Loopback keeps the coverage on this machine.",
        HelpName = "URLS",
        DefaultValueFactory = _ => ServeSettings.DefaultUrls,
    };

    private readonly Option<string[]> _origins = new("--allow-origin")
    {
        Description = "An origin whose pages may read the answers (https://news.example), or * for all. "
            + "Repeat for more than one.",
        HelpName = "ORIGIN",
    };
    private readonly Option<string[]> _hosts = new("--allow-host")
    {
        Description = "A host name the server answers to, without port. Repeat for more than one.",
        HelpName = "NAME",
    };
    private readonly Option<int?> _rate = new("--requests-per-minute")
    {
        Description = "The most requests a minute from one address; any number without it.",
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        _urls.Validators.Add(urls =>
        {
            foreach (var address in urls.GetValueOrDefault<string>()?.Split(';') ?? [])
                if (ListenAddress.Fault(address) is { } fault) urls.AddError(fault);
        });
        Option[] options = [_index, _register, _urls, _origins, _hosts, _rate];
        foreach (var option in options) command.Add(option);
    }

    public ServeSettings Read(ParseResult parsed) => new()
    {
        Directory = parsed.GetRequiredValue(_index),
        Register = parsed.GetValue(_register),
        Urls = parsed.GetRequiredValue(_urls),
        AllowedOrigins = parsed.GetValue(_origins) ?? [],
        AllowedHosts = parsed.GetValue(_hosts) ?? [],
        RequestsPerMinute = parsed.GetValue(_rate),
    };
}

using System.Net;
using Microsoft.AspNetCore.Http;

namespace NegotiationsSearch.Serving;

/// <summary>An address to listen on, as typed.</summary>
internal static class ListenAddress
{
    /// <summary>What is wrong with it; null when the server can listen there.</summary>
    public static string? Fault(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            if (parsed.Scheme is not ("http" or "https")) return Wrong(address);
            if (parsed.IsUnixPipe) return null;
            if (parsed.PathBase.Length > 0) return $"--urls names where to listen, without a path: '{address}'.";
            if (parsed.Port is < 0 or > IPEndPoint.MaxPort) return $"A port is 0 to {IPEndPoint.MaxPort}: '{address}'.";
            // Kestrel takes any other name, a mistyped IP address too, for all networks.
            return parsed.Host is "localhost" or "*" or "+" || IPAddress.TryParse(parsed.Host, out _)
                ? null
                : $"'{parsed.Host}' is no IP address. Listen on localhost, 127.0.0.1 or, for all networks, 0.0.0.0, "
                    + "and name the host with --allow-host.";
        }
        catch (FormatException)
        {
            return Wrong(address);
        }
    }

    private static string Wrong(string address) => $"--urls takes addresses like {ServeSettings.DefaultUrls}, not '{address}'.";
}

using System.Net;
using Microsoft.AspNetCore.Http;

namespace NegotiationsSearch.Web.Guards;

/// <summary>
/// Keeps another site's page from reading a private server by pointing its own name at 127.0.0.1 (DNS rebinding):
/// what arrives over loopback must name this machine or a host that is allowed.
/// </summary>
internal static class HostCheck
{
    public static bool IsAllowed(HttpContext context, NegotiationsSearchOptions options)
    {
        var host = context.Request.Host.Host;
        if (options.AllowedHosts.Contains(host, StringComparer.OrdinalIgnoreCase)) return true;
        return ArrivedOverLoopback(context) ? IsThisMachine(host) : options.AllowedHosts.Count == 0;
    }

    // A connection without an address (a Unix socket, a test server) is as local as loopback.
    private static bool ArrivedOverLoopback(HttpContext context) =>
        context.Connection.LocalIpAddress is not { } address || IPAddress.IsLoopback(address);

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
}

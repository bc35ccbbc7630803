using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace NegotiationsSearch.Web;

/// <summary>What Kestrel has to allow for the search.</summary>
public static class NegotiationsSearchKestrel
{
    private const int LongestRequestLine = 64 * 1024;

    /// <summary>Lets through request lines of 64 KB: a phrase of 500 Ukrainian words, URL-encoded, is longer than Kestrel's 8 KB.</summary>
    public static KestrelServerOptions AllowLongQueries(this KestrelServerOptions kestrel)
    {
        kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
        kestrel.AddServerHeader = false;
        return kestrel;
    }
}

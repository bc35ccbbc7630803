using System.Net;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Tests.Web.Site;

/// <summary>A page as a browser gets it.</summary>
internal sealed partial record PageAnswer(HttpResponseMessage Response, string Html)
{
    /// <summary>What is read: the words without the markup.</summary>
    public string Text => Spaces().Replace(WebUtility.HtmlDecode(Tag().Replace(Html, "")), " ");

    /// <summary>The addresses of this server that the page names.</summary>
    public IEnumerable<string> Links => Address().Matches(Html)
        .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
        .Where(link => link.StartsWith('/'))
        .Distinct();

    public static async Task<PageAnswer> GetAsync(HostedSearch host, string path, params (string Name, string Value)[] headers)
    {
        var response = await host.GetAsync(path, headers);
        return new PageAnswer(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("(?:href|src|action|data-suggest|data-facets)=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

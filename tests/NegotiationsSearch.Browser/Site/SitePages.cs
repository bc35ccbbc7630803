namespace NegotiationsSearch.Browser.Site;

/// <summary>A page of each kind over the sample coverage.</summary>
public static class SitePages
{
    public const string Speaker = "oriel-vantreska";

    /// <summary>The paths of all kinds of page, those of problems among them; {quotation} and {family} stand for ids of the sample.</summary>
    public static readonly string[] Paths =
    [
        "/",
        "/?q=roof",
        "/?q=strait&in=statements&speaker=" + Speaker + "&source=orme-wire-fictional&group=family&sort=oldest",
        "/?q=zzzz&in=quotes&from=2024-09",
        "/?page=0",
        "/speakers/" + Speaker,
        "/speakers/nobody-of-this-name",
        "/quotations/{quotation}",
        "/families/{family}",
        "/check",
        "/check?text=We+do+not+need+a+big+bridge+but+a+roof&speaker=Oriel+Vantreska",
        "/check?text=Nobody+ever+wrote+these+eight+words+here",
    ];

    /// <summary>The page with the ids of this server's coverage.</summary>
    public static async Task<string> AddressAsync(SampleServer server, string path)
    {
        if (!path.Contains('{', StringComparison.Ordinal)) return server.Address + path;
        using var client = new HttpClient();
        var found = await client.GetStringAsync($"{server.Address}/v1/search?in=statements&size=100&q=%22opened+a+window%22");
        using var json = System.Text.Json.JsonDocument.Parse(found);
        var quotation = json.RootElement.GetProperty("hits")[0].GetProperty("quotations")[0];
        return server.Address + path
            .Replace("{quotation}", quotation.GetProperty("id").GetString(), StringComparison.Ordinal)
            .Replace("{family}", quotation.GetProperty("family").GetString(), StringComparison.Ordinal);
    }
}

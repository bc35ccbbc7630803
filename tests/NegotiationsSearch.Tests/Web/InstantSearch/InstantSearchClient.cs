using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace NegotiationsSearch.Tests.Web.InstantSearch;

/// <summary>Sends searches as the lite client does: JSON as text/plain, and what else it tells in the query string.</summary>
internal static class InstantSearchClient
{
    private const string Said = "?x-algolia-agent=test&x-algolia-api-key=none&x-algolia-application-id=none";

    public static async Task<HttpResponseMessage> SendAsync(this HostedSearch host, string path, string body, string type = "text/plain")
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        return await host.Client.PostAsync(path + Said, content, TestContext.Current.CancellationToken);
    }

    /// <summary>The results of a batch that is all right.</summary>
    public static async Task<IReadOnlyList<JsonElement>> ResultsAsync(this HostedSearch host, params object[] requests)
    {
        using var response = await host.SendAsync("/1/indexes/*/queries", JsonSerializer.Serialize(new { requests }));
        var answer = await JsonAsync(response);
        Assert.True(response.StatusCode == HttpStatusCode.OK, answer.GetRawText());
        return [.. answer.GetProperty("results").EnumerateArray()];
    }

    /// <summary>The result of one search for hits.</summary>
    public static async Task<JsonElement> ResultAsync(this HostedSearch host, string index, object parameters) =>
        (await host.ResultsAsync(new { indexName = index, @params = parameters })).Single();

    /// <summary>What a refusal says.</summary>
    public static async Task<string> MessageAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var answer = await JsonAsync(response);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["message", "status"], answer.EnumerateObject().Select(property => property.Name));
        Assert.Equal((int)status, answer.GetProperty("status").GetInt32());
        return answer.GetProperty("message").GetString()!;
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
}

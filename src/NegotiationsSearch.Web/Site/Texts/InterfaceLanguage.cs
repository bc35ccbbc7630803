using Microsoft.AspNetCore.Http;

namespace NegotiationsSearch.Web.Site.Texts;

/// <summary>The interface's language for a reader who has not chosen one.</summary>
internal static class InterfaceLanguage
{
    /// <summary>The first that the browser asks for and there is; else English.</summary>
    public static string Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant())
        .FirstOrDefault(language => Wording.Languages.Contains(language)) ?? Wording.Languages[0];
}

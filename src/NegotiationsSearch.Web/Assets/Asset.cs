namespace NegotiationsSearch.Web.Assets;

/// <summary>A file that pages load.</summary>
/// <param name="Name">Its path under wwwroot: <c>site/site.css</c>.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Its media type.</param>
internal sealed record Asset(string Name, byte[] Content, string ContentType);

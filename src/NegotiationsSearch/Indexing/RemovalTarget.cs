using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Indexing;

/// <summary>The articles a removal or restoration is about.</summary>
/// <param name="Key">What the value is.</param>
/// <param name="Value">An id or URL as the coverage gave it, or a source's name.</param>
internal sealed record RemovalTarget(RemovalKey Key, string Value)
{
    public bool Includes(Article article) => Key switch
    {
        RemovalKey.Id => article.Id == Value,
        RemovalKey.Url => article.Url == Value,
        _ => Slug.Of(article.Source) == Slug.Of(Value),
    };
}

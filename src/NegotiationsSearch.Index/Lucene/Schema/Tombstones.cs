using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>The terms by which a removed article is known again, under each of its keys.</summary>
internal static class Tombstones
{
    public static string OfId(string givenId) => "id:" + givenId;

    public static string OfUrl(string url) => "url:" + url;

    public static string OfSource(string source) => "source:" + Slug.Of(source);
}

using System.IO.Hashing;
using System.Text;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Ids for articles that come with neither id nor URL.</summary>
internal static class ArticleId
{
    /// <summary>The stem and 16 hex digits of a hash over what tells one article of a file from another; the same at every reading.</summary>
    public static string Derived(string stem, string source, string? date, string? title, string firstParagraph)
    {
        var identity = string.Join('\u001F', source, date, title, firstParagraph);
        return $"{stem}-{XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(identity)):x16}";
    }
}

using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Index.Lucene.Searching.Paging;

/// <summary>What a cursor is bound to: everything of a request that decides which hits come in which order.</summary>
internal static class CursorScope
{
    public static long Of(SearchRequest request)
    {
        var scope = new StringBuilder();
        scope.Append(
            CultureInfo.InvariantCulture,
            $"{request.Unit}|{request.Sort}|{request.Group}|{request.From:O}|{request.To:O}|{request.MinConfidence}|");
        foreach (var filter in request.Filters)
            scope.Append(
                CultureInfo.InvariantCulture,
                $"{filter.Field}{(filter.Exclude ? '-' : '+')}{string.Join('\u001f', filter.Values.Order(StringComparer.Ordinal))}|");
        foreach (var days in request.Days ?? []) scope.Append(CultureInfo.InvariantCulture, $"{days.From:O}~{days.To:O}|");
        if (request.SimilarTo is { } similar) scope.Append(CultureInfo.InvariantCulture, $"{similar.Except}|{similar.Language}|{similar.Text}|");
        scope.Append(QueryFormatter.Format(request.Query.Root));
        return BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(scope.ToString())));
    }
}

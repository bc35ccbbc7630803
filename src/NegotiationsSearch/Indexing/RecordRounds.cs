using NegotiationsSearch.Coverage;
using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Indexing;

/// <summary>
/// Splits records into rounds that may each be indexed in parallel: no two articles of a round share an id or a URL,
/// and what is no article is a round by itself. So the last version wins however the work is spread.
/// </summary>
internal static class RecordRounds
{
    public static IEnumerable<IReadOnlyList<(ArchiveAddress Address, ArchiveRecord Record)>> Split(
        IReadOnlyList<(ArchiveAddress Address, ArchiveRecord Record)> records)
    {
        var round = new List<(ArchiveAddress, ArchiveRecord)>(records.Count);
        var keys = new HashSet<(bool IsUrl, string Key)>();
        foreach (var item in records)
        {
            if (!Joins(item.Record, keys) && round.Count > 0)
            {
                yield return round;
                round = [];
                keys.Clear();
                Joins(item.Record, keys);
            }
            round.Add(item);
        }
        if (round.Count > 0) yield return round;
    }

    private static bool Joins(ArchiveRecord record, HashSet<(bool, string)> keys) =>
        record is ArchiveRecord.Version { Article: var article } && !keys.Contains(Everything) ? AddKeys(article, keys) : Close(keys);

    private static bool AddKeys(Article article, HashSet<(bool, string)> keys)
    {
        var isNew = keys.Add((false, article.Id));
        return article.Url is { } url ? keys.Add((true, url)) && isNew : isNew;
    }

    // After a record that is no article nothing joins the round any more.
    private static bool Close(HashSet<(bool, string)> keys)
    {
        keys.Add(Everything);
        return false;
    }

    private static readonly (bool, string) Everything = (false, "");
}

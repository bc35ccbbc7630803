using NegotiationsSearch.Coverage.Archive;
using NegotiationsSearch.Index.Lucene.Writing;

namespace NegotiationsSearch.Mapping;

/// <summary>Turns the archive's keys of removal into the index's.</summary>
internal static class RemovalMapping
{
    public static RemovedKey ToRemovedKey(RemovalKey key) => key switch
    {
        RemovalKey.Id => RemovedKey.Id,
        RemovalKey.Url => RemovedKey.Url,
        RemovalKey.Source => RemovedKey.Source,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, null),
    };
}

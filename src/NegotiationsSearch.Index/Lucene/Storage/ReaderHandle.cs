using Lucene.Net.Index;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>One user's hold on one commit: nothing of it goes away before the handle is disposed. Disposing twice is harmless.</summary>
public sealed class ReaderHandle : IDisposable
{
    private PublishedReader? _held;

    internal ReaderHandle(PublishedReader published)
    {
        Published = published;
        _held = published;
    }

    /// <summary>Never dispose it, nor change its count: the handle does.</summary>
    public DirectoryReader Reader => Published.Reader;

    public string Epoch => Published.Epoch;

    /// <summary>The commit within the epoch. Generations repeat in other epochs.</summary>
    public long Generation => Published.Generation;

    /// <summary>When the commit was made.</summary>
    public DateTimeOffset Updated => Published.Updated;

    internal PublishedReader Published { get; }

    public void Dispose() => Interlocked.Exchange(ref _held, null)?.Release();
}

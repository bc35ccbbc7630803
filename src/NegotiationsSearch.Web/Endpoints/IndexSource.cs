using Microsoft.Extensions.Options;
using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>The index, opened when it is first needed: a server may start before there is one.</summary>
internal sealed class IndexSource(IOptions<NegotiationsSearchOptions> options) : IDisposable
{
    private readonly Lock _opening = new();
    private SearchIndex? _index;

    /// <summary>One state of the index, to be let go at the end of the request.</summary>
    /// <exception cref="Index.Lucene.Storage.IndexUnavailableException">There is none that can be read; the next request tries again.</exception>
    public IndexSnapshot Acquire() => (Volatile.Read(ref _index) ?? Open()).Acquire();

    public void Dispose() => _index?.Dispose();

    private SearchIndex Open()
    {
        lock (_opening) return _index ??= SearchIndex.Open(options.Value.IndexDirectory, options.Value.Index);
    }
}

using System.Collections.Concurrent;
using Lucene.Net.Index;
using NegotiationsSearch.Index.Families;

namespace NegotiationsSearch.Index.Lucene.Lookup;

/// <summary>
/// What the writer knows of texts by their prints: a committed state, and over it what has been written since, which is
/// kept over later commits as long as that saves looking into segments. A pair is a fact of two texts and so never becomes
/// wrong: a neighbour that is not there any more is passed over when families are read.
/// </summary>
/// <remarks><see cref="Find"/> may be called by several threads; the rest while nobody else is at it.</remarks>
internal sealed class TextNeighbours(IndexReader? reader) : IDisposable
{
    /// <summary>Prints held at most beyond a commit, of some 300,000 statements: about 150 MB.</summary>
    private const int MostPrints = 4_000_000;

    private readonly WrittenTexts _written = new();
    private readonly ConcurrentBag<Searcher> _searchers = [];
    private IndexReader? _reader = Hold(reader);

    /// <summary>
    /// The texts that pair with this one, of all that were ever passed here or are committed. Of two texts passed at once at
    /// least one finds the other.
    /// </summary>
    public IReadOnlyList<Neighbour> Find(ShingledText text)
    {
        _written.Add(text);
        if (!_searchers.TryTake(out var searcher)) searcher = new Searcher();
        try
        {
            return [.. searcher.Find(text, _written, _reader)];
        }
        finally
        {
            _searchers.Add(searcher);
        }
    }

    /// <summary>Told of each commit: goes over to it, unless what is held is worth more than what it stands on.</summary>
    public void Committed(IndexReader committed)
    {
        if (_written.Prints < MostPrints && (_reader is null || _reader.NumDocs < _written.Texts)) return;
        var former = _reader;
        _reader = Hold(committed);
        former?.DecRef();
        _written.Clear();
    }

    public void Dispose()
    {
        _reader?.DecRef();
        _reader = null;
    }

    private static IndexReader? Hold(IndexReader? reader)
    {
        reader?.IncRef();
        return reader;
    }

    private sealed class Searcher
    {
        private readonly NeighbourSearch _search = new();
        private CommittedTexts? _committed;

        public IReadOnlyList<Neighbour> Find(ShingledText text, WrittenTexts written, IndexReader? reader)
        {
            _search.Begin(text);
            written.Search(_search);
            if (reader is not null)
            {
                if (!ReferenceEquals(_committed?.Reader, reader)) _committed = new CommittedTexts(reader);
                _committed.Search(_search);
            }
            return _search.Result();
        }
    }
}

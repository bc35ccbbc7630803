using Lucene.Net.Search;
using NegotiationsSearch.Index.Lucene.Searching.Checking;
using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.Paging;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.Lucene.Searching.Showing;
using NegotiationsSearch.Index.Lucene.Searching.Suggesting;
using NegotiationsSearch.Index.Lucene.Storage;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching;

/// <summary>One state of the index and one register of people, for one request: hits, facets and ranges all come from it. Dispose it soon.</summary>
public sealed class IndexSnapshot : IDisposable
{
    private readonly SearchIndex _index;
    private readonly ReaderHandle _handle;
    private readonly IndexSearcher _searcher;
    private readonly PeopleView _view;
    private readonly PhraseMemory _phrases;

    internal IndexSnapshot(
        SearchIndex index, ReaderHandle handle, IndexSearcher searcher, PeopleView view, PhraseMemory phrases, IndexState state)
    {
        _index = index;
        _handle = handle;
        _searcher = searcher;
        _view = view;
        _phrases = phrases;
        State = state;
    }

    public IndexState State { get; }

    /// <summary>Runs a search. A cursor by relevance or group goes on in the state it was given in.</summary>
    /// <exception cref="SearchRejectedException">The request cannot be run as it stands.</exception>
    /// <exception cref="CursorExpiredException">The cursor's state is no longer kept.</exception>
    /// <exception cref="SearchTimeoutException">It was cancelled.</exception>
    public SearchResult Search(SearchRequest request, CancellationToken cancellation = default)
    {
        request = Normal(request);
        var cursor = request.Cursor is { } text ? Cursor.Parse(text) : null;
        if (cursor is not null && cursor.Scope != CursorScope.Of(request))
            throw new SearchRejectedException("cursor", "This cursor belongs to another search. Start this one without it.");
        return Uncancelled(() => cursor?.Epoch is { } epoch ? RunPinned(request, cursor, epoch, cancellation) : Run(request, cursor, cancellation));
    }

    /// <summary>
    /// All hits of a search in their order, however many, a few at a time and all of this state. Size, page, cursor and
    /// facets count for nothing.
    /// </summary>
    public HitWalk Walk(SearchRequest request) => new(Normal(request), _searcher, _view);

    /// <summary>Checks a quotation: whether these words stand in this index, in this form, and by whom.</summary>
    /// <exception cref="SearchRejectedException">There is too much text, or nothing.</exception>
    /// <exception cref="SearchTimeoutException">It was cancelled.</exception>
    public QuoteCheck Check(CheckRequest request, CancellationToken cancellation = default) => Uncancelled(() =>
    {
        var checker = new QuoteChecker(request, _searcher.IndexReader, _view, State, cancellation);
        return checker.IsTooShort ? checker.TooShort(PhraseHits(request, cancellation)) : checker.Check();
    });

    /// <summary>What a text that is being typed may be going to be: speakers, then sources, then phrases, each kind by how often it occurs.</summary>
    /// <param name="text">What was typed so far, at any length.</param>
    /// <param name="size">The most suggestions, at least 1.</param>
    /// <exception cref="SearchTimeoutException">It was cancelled.</exception>
    public IReadOnlyList<Suggestion> Suggest(string text, int size, CancellationToken cancellation = default) =>
        Uncancelled(() => new Suggester(_searcher, _view, _phrases, cancellation).Suggest(text, size));

    /// <summary>The values of one field that have a word beginning so, with their counts under the request's query and filters.</summary>
    /// <param name="prefix">The beginning of any of the label's words, in any writing; empty for all.</param>
    public FacetSearchResult SearchFacet(
        SearchRequest request, FacetField field, string prefix, int limit, CancellationToken cancellation = default)
    {
        var folded = Folding.Fold(prefix);
        return SearchFacet(request, field, value => folded.Length == 0 || HasWord(field, value, folded), limit, cancellation);
    }

    /// <summary>What a person reads for a value of a field; null when no document has the value.</summary>
    public string? Label(FacetField field, string value)
    {
        var table = _view.Tables[field];
        return table.Find(value) is { } number ? table.Label(number) : null;
    }

    /// <summary>Whether a filter by this text takes one value and no other.</summary>
    public bool Means(FacetField field, string text, string value)
    {
        var meant = new ValueResolver(_view, []).Resolve(field, text);
        return meant is { Numbers: [var number], Holders.Count: 0 } && _view.Tables[field].Value(number) == value;
    }

    /// <summary>People of the register who are quoted.</summary>
    /// <param name="prefix">The beginning of any word of the name or an alias, in any writing; empty for all.</param>
    /// <param name="limit">The most people listed.</param>
    public SpeakerList Speakers(string prefix, int limit, CancellationToken cancellation = default)
    {
        var folded = Folding.Fold(prefix);
        return new SpeakerPages(this, _view, cancellation).List(value => folded.Length == 0 || HasWord(FacetField.Speaker, value, folded), limit);
    }

    /// <summary>Somebody of the register.</summary>
    public Lookup<SpeakerView> Speaker(string id, CancellationToken cancellation = default) => new SpeakerPages(this, _view, cancellation).Read(id);

    /// <summary>Searches for what is alike to a paragraph or a quotation.</summary>
    /// <param name="id">The paragraph's or the quotation's id.</param>
    /// <param name="unit">What to look for; null for paragraphs alike to a paragraph, and statements alike to a quotation.</param>
    /// <param name="request">Filters, facets and page.</param>
    public Lookup<SearchResult> SearchSimilar(string id, SearchUnit? unit, SearchRequest request, CancellationToken cancellation = default)
    {
        var named = Quotation(id);
        if (named is Lookup<QuotationInContext>.Found(var quotation))
            return Alike(quotation.Text, quotation.Article, unit ?? SearchUnit.Statements);
        return Paragraph(id) switch
        {
            Lookup<ParagraphInContext>.Found(var found) => Alike(found.Paragraph.Text, found.Article, unit ?? SearchUnit.Paragraphs),
            Lookup<ParagraphInContext>.Gone => new Lookup<SearchResult>.Gone(),
            _ when named is Lookup<QuotationInContext>.Gone => new Lookup<SearchResult>.Gone(),
            _ => new Lookup<SearchResult>.Unknown(),
        };

        Lookup<SearchResult> Alike(string text, HitArticle article, SearchUnit sought) => new Lookup<SearchResult>.Found(
            Search(request with { Unit = sought, SimilarTo = new SimilarText(text, article.Language, id) }, cancellation));
    }

    /// <summary>An article with all of its paragraphs.</summary>
    public Lookup<ArticleView> Article(string id) => Things().Article(id);

    /// <summary>A paragraph with its neighbours.</summary>
    public Lookup<ParagraphInContext> Paragraph(string id) => Things().Paragraph(id);

    /// <summary>A quotation with its paragraphs.</summary>
    public Lookup<QuotationInContext> Quotation(string id) => Things().Quotation(id);

    /// <summary>The utterance that a quotation is a wording of, as articles carry it.</summary>
    /// <param name="id">The id of any quotation of the family.</param>
    /// <param name="limit">The most members read, 1 to 100.</param>
    /// <exception cref="SearchTimeoutException">It was cancelled.</exception>
    public Lookup<FamilyView> Family(string id, int size, int page, CancellationToken cancellation = default) =>
        Uncancelled(() => Things().Family(id, size, page, cancellation));

    public void Dispose() => _handle.Dispose();

    internal Facet FacetValues(
        SearchRequest request, FacetField field, Func<FacetValue, bool> accepts, int limit, CancellationToken cancellation) =>
        SearchFacet(request, field, accepts, limit, cancellation).Facet;

    private FacetSearchResult SearchFacet(
        SearchRequest request, FacetField field, Func<FacetValue, bool> accepts, int limit, CancellationToken cancellation)
    {
        var counting = Normal(request) with { Facets = [field], FacetLimit = limit, Size = 0 };
        using var search = new IndexSearch(counting, _searcher, _view);
        return Uncancelled(() => search.Values(accepts, cancellation));
    }

    private IReadOnlyList<Hit> PhraseHits(CheckRequest request, CancellationToken cancellation)
    {
        const int Shown = 10;
        var phrase = QueryParser.Parse($"\"{Folding.Fold(request.Text)}\"");
        var filters = CheckFilters.Of(request, _view) with { Query = phrase, Size = Shown };
        var statements = Search(filters with { Unit = SearchUnit.Statements }, cancellation).Hits;
        return statements.Count > 0 ? statements : Search(filters with { Unit = SearchUnit.Paragraphs }, cancellation).Hits;
    }

    private ThingReader Things() => new(_searcher.IndexReader, new BlockReaders(_searcher.IndexReader, _view));

    // Without words all scores are equal, and by date a cursor outlives changes.
    private static SearchRequest Normal(SearchRequest request) =>
        request is { Query.Root: QueryNode.Everything, SimilarTo: null } && request.Sort == SearchSort.Relevance
            ? request with { Sort = SearchSort.Newest }
            : request;

    private bool HasWord(FacetField field, FacetValue value, string folded) =>
        value.Value.StartsWith(folded, StringComparison.Ordinal)
        || (" " + Folding.Fold(value.Label)).Contains(" " + folded, StringComparison.Ordinal)
        || field is FacetField.Speaker or FacetField.About && _view.HasNameWord(value.Value, folded);

    private SearchResult Run(SearchRequest request, Cursor? cursor, CancellationToken cancellation)
    {
        using var search = new IndexSearch(request, _searcher, _view);
        var result = search.Run(State, cursor, cancellation);
        if (result.NextCursor is not null && Cursor.IsPinned(request)) _index.Pin(_handle);
        return result;
    }

    private SearchResult RunPinned(SearchRequest request, Cursor cursor, string epoch, CancellationToken cancellation)
    {
        using var pinned = _index.AcquirePinned(epoch, cursor.Generation) ?? throw new CursorExpiredException();
        if (pinned.State.Register != cursor.Register) throw new CursorExpiredException();
        return pinned.Run(request, cursor, cancellation);
    }

    internal static T Uncancelled<T>(Func<T> search)
    {
        try
        {
            return search();
        }
        catch (OperationCanceledException)
        {
            throw new SearchTimeoutException();
        }
    }
}

using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>What the index holds of the people of the register, found by searching like everybody.</summary>
internal sealed class SpeakerPages(IndexSnapshot snapshot, PeopleView view, CancellationToken cancellation)
{
    private const int MostValues = 1000;

    private static readonly SearchRequest AllQuotations = new() { Query = ParsedQuery.Empty, Unit = SearchUnit.Statements, Size = 0 };

    /// <param name="matches">Whether a value of the facet is asked for.</param>
    public SpeakerList List(Func<FacetValue, bool> matches, int limit)
    {
        var quoted = snapshot.FacetValues(
            AllQuotations,
            FacetField.Speaker,
            value => view.PersonOf(value.Value) is not null && matches(value),
            limit,
            cancellation);
        var listed = quoted.Values.Select(value => value.Value).ToHashSet(StringComparer.Ordinal);
        var articles = snapshot.FacetValues(
            AllQuotations with { Group = SearchGroup.Article },
            FacetField.Speaker,
            value => listed.Contains(value.Value),
            limit,
            cancellation)
            .Values.ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        return new SpeakerList(
            [.. quoted.Values.Select(value => new QuotedPerson(view.PersonOf(value.Value)!, value.Count, articles[value.Value]))],
            quoted.TotalValues);
    }

    public Lookup<SpeakerView> Read(string id)
    {
        if (view.PersonOf(id) is { } person) return new Lookup<SpeakerView>.Found(Read(person));
        return view.People.FirstOrDefault(other => other.FormerIds.Contains(id)) is { } now
            ? new Lookup<SpeakerView>.Moved(now.Id)
            : new Lookup<SpeakerView>.Unknown();
    }

    private SpeakerView Read(KnownPerson person)
    {
        var request = AllQuotations with { Filters = [new FieldFilter(FacetField.Speaker, [person.Id])] };
        var counts = snapshot.Search(request with { Facets = [FacetField.Source, FacetField.Month], FacetLimit = MostValues }, cancellation);
        var articles = snapshot.Search(request with { Group = SearchGroup.Article }, cancellation).TotalGroups ?? 0;
        return new SpeakerView(
            person, counts.TotalHits, articles, End(request, SearchSort.Oldest), End(request, SearchSort.Newest),
            counts.Facets[0], counts.Facets[1]);
    }

    private string? End(SearchRequest request, SearchSort sort) =>
        snapshot.Search(request with { Size = 1, Sort = sort }, cancellation).Hits is [var hit] ? hit.Article.Published : null;
}

using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Searching;
using NegotiationsSearch.Index.Queries;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Speakers;

/// <summary>Everybody of an index who speaks, with counts.</summary>
internal static class SpeakerEntries
{
    private static readonly SearchRequest Statements = new() { Query = ParsedQuery.Empty, Unit = SearchUnit.Statements, Size = 0 };

    /// <summary>The commonest first. Nobody without a name is among them.</summary>
    public static IReadOnlyList<SpeakerEntry> Of(IndexSnapshot snapshot, PeopleRegister register)
    {
        var people = register.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
        var articles = Counts(snapshot, Statements with { Group = SearchGroup.Article })
            .ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        return [.. Counts(snapshot, Statements)
            .Where(value => !SpeakerEntry.IsNobody(value.Value))
            .Select(value => Entry(value, people.GetValueOrDefault(value.Value), articles.GetValueOrDefault(value.Value)))];
    }

    private static IReadOnlyList<FacetValue> Counts(IndexSnapshot snapshot, SearchRequest request) =>
        snapshot.SearchFacet(request, FacetField.Speaker, prefix: "", limit: int.MaxValue).Facet.Values;

    private static SpeakerEntry Entry(FacetValue value, KnownPerson? person, long articles)
    {
        var entry = new SpeakerEntry(value.Value, person?.Name ?? value.Label, person, value.Count, articles);
        return entry.Id.Contains('.', StringComparison.Ordinal) ? entry with { Name = WithoutRole(value.Label, entry.NameSlug) } : entry;
    }

    // The label of somebody told by name and role is "name, role", and a name may have a comma in it.
    private static string WithoutRole(string label, string slug)
    {
        for (var comma = label.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = label.IndexOf(", ", comma + 1, StringComparison.Ordinal))
            if (Slug.Of(label[..comma]) == slug) return label[..comma];
        return label;
    }
}

using NegotiationsSearch.Index;

namespace NegotiationsSearch.Speakers;

/// <summary>
/// Finds pairs that may be one person: the same name with another role, other spellings, initials, last names alone.
/// Only names with a likely spelling of
/// one last name are compared, and of very many with one the commonest, so that the work stays in proportion to the number of speakers.
/// </summary>
internal static class SpeakerDoubles
{
    private const int MostOfOneLastName = 60;

    // A last name alone may be many people's: the two who speak most are told.
    private const int MostOfLastNameAlone = 2;

    /// <summary>What gains most comes first.</summary>
    public static IReadOnlyList<SpeakerDouble> Among(IReadOnlyList<SpeakerEntry> entries, PeopleRegister register)
    {
        var names = UnknownNames(entries);
        var candidates = Known(entries, register).Concat(names.Select(name => new Candidate(name[0], NameWords.Of(name[0].Name), Quotations(name))));
        var pairs = candidates.Where(candidate => candidate.Words.Last.Length > 1)
            .GroupBy(candidate => candidate.Words.Skeleton(), StringComparer.Ordinal)
            .SelectMany(Pairs)
            .GroupBy(pair => (pair.Into.Id, pair.Other.Id))
            .Select(same => same.MinBy(pair => pair.Likeness)!)
            .Concat(names.Where(name => name.Count > 1 && !name[0].IsPartial)
                .Select(name => new SpeakerDouble(name[0], name[1], NameLikeness.SameName, Quotations(name[1..]))));
        return [.. WithoutUnlikely(pairs)
            .OrderByDescending(pair => pair.Gain).ThenBy(pair => pair.Likeness)
            .ThenByDescending(pair => pair.Into.Quotations)
                .ThenBy(pair => pair.Into.Id, StringComparer.Ordinal)
                .ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Candidate> Known(IReadOnlyList<SpeakerEntry> entries, PeopleRegister register)
    {
        var occurring = entries.Where(entry => entry.Person is not null).ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        return from person in register.People
               let entry = occurring.GetValueOrDefault(person.Id) ?? new SpeakerEntry(person.Id, person.Name, person, 0, 0)
               from words in person.Aliases.Prepend(person.Name)
                   .Select(NameWords.Of)
                   .DistinctBy(words => $"{string.Join(' ', words.Given)} {words.Last}")
               select new Candidate(entry, words, entry.Quotations);
    }

    // A name has an id a role, a last name alone an id an article. A body, which is no person, has one word and no article.
    private static List<List<SpeakerEntry>> UnknownNames(IReadOnlyList<SpeakerEntry> entries) =>
        [.. entries.Where(entry => entry.Person is null && (entry.IsPartial || entry.NameSlug.Contains('-', StringComparison.Ordinal)))
            .GroupBy(entry => entry.NameSlug, StringComparer.Ordinal)
            .Select(same => same.ToList())];

    private static long Quotations(List<SpeakerEntry> same) => same.Sum(entry => entry.Quotations);

    private static IEnumerable<SpeakerDouble> Pairs(IEnumerable<Candidate> group)
    {
        var candidates = group.ToLookup(candidate => candidate.Entry.Person is not null);
        var unknown = candidates[false].OrderByDescending(candidate => candidate.Quotations).Take(MostOfOneLastName).ToList();
        return from other in unknown
               from kept in candidates[true].Concat(unknown)
               let likeness = LikenessOf(kept, other)
               where likeness is not null
               select new SpeakerDouble(kept.Entry, other.Entry, likeness.Value, other.Quotations);
    }

    private static NameLikeness? LikenessOf(Candidate into, Candidate other) =>
        into.Entry.Id != other.Entry.Id && StaysBefore(into, other) ? into.Words.LikenessTo(other.Words) : null;

    // Each pair once: the known before the unknown, the fuller name before the last name alone, the commoner before the rarer.
    private static bool StaysBefore(Candidate into, Candidate other)
    {
        if (into.Entry.Person is not null) return true;
        if (into.Entry.IsPartial != other.Entry.IsPartial) return other.Entry.IsPartial;
        if (into.Quotations != other.Quotations) return into.Quotations > other.Quotations;
        return string.CompareOrdinal(into.Entry.Id, other.Entry.Id) < 0;
    }

    private static IEnumerable<SpeakerDouble> WithoutUnlikely(IEnumerable<SpeakerDouble> pairs)
    {
        var alone = pairs.ToLookup(pair => pair.Likeness == NameLikeness.LastNameAlone);
        return alone[false].Concat(alone[true].GroupBy(pair => pair.Other.Id, StringComparer.Ordinal).SelectMany(same => same
            .OrderByDescending(pair => pair.Into.Quotations).ThenBy(pair => pair.Into.Id, StringComparer.Ordinal).Take(MostOfLastNameAlone)));
    }

    /// <param name="Entry">The commonest of the name.</param>
    /// <param name="Quotations">Of all who have the name.</param>
    private sealed record Candidate(SpeakerEntry Entry, NameWords Words, long Quotations);
}

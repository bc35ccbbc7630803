using NegotiationsSearch.Index.Lucene.Searching.Columns;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>Who somebody is by the register, as numbers of its value tables.</summary>
internal readonly record struct PersonReading(int Person, int Role, int Side);

/// <summary>Reads a segment's identities by a register: once each, and those of people it may know once a day. Not thread-safe.</summary>
/// <param name="identities">By ordinal; null for nobody.</param>
/// <param name="counts">How many documents have each.</param>
internal sealed class IdentityReadings(
    SpeakerIdentity?[] identities, int[] counts, PersonResolver resolver, PeopleTable people, ValueTable roles,
    ValueTable sides)
{
    private readonly PersonReading?[] _unknown = new PersonReading?[identities.Length];
    private readonly bool[] _mayBeKnown = Array.ConvertAll(identities, identity => identity is not null && resolver.MayKnow(identity));
    private readonly Dictionary<(int Ordinal, int Day), PersonReading> _byDay = [];

    /// <param name="ordinal">The identity's.</param>
    /// <param name="day">The article's day number; <see cref="ArticleColumns.Undated"/> for none.</param>
    public PersonReading Read(int ordinal, int day)
    {
        if (!_mayBeKnown[ordinal]) return _unknown[ordinal] ??= ReadUnknown(ordinal);
        if (_byDay.TryGetValue((ordinal, day), out var reading)) return reading;
        return _byDay[(ordinal, day)] = Read(ordinal, day == ArticleColumns.Undated ? null : DateOnly.FromDayNumber(day));
    }

    private PersonReading Read(int ordinal, DateOnly? day)
    {
        var identity = identities[ordinal]!;
        if (resolver.Resolve(identity, day) is not { } person) return _unknown[ordinal] ??= ReadUnknown(ordinal);
        var role = person.RoleOn(day)?.Title ?? identity.Role;
        return new PersonReading(people.NumberOf(person), NumberOf(roles, role, 1), NumberOf(sides, person.SideOn(day) ?? identity.Side, 1));
    }

    private PersonReading ReadUnknown(int ordinal)
    {
        var identity = identities[ordinal];
        return new PersonReading(
            people.NumberOf(identity, counts[ordinal]),
            NumberOf(roles, identity?.Role, counts[ordinal]),
            NumberOf(sides, identity?.Side, counts[ordinal]));
    }

    private static int NumberOf(ValueTable table, string? label, int occurrences) =>
        label is null ? ValueTables.None : table.Intern(Slug.Of(label), label, occurrences);
}

namespace NegotiationsSearch.Index;

/// <summary>
/// The people known by hand: it tells which names and offices of articles are one person, with what role and on which
/// side at a time.
/// </summary>
/// <param name="People">In any order; ids are unique.</param>
public sealed record PeopleRegister(IReadOnlyList<KnownPerson> People)
{
    public static PeopleRegister Empty { get; } = new([]);
}

/// <summary>Somebody of the register.</summary>
public sealed record KnownPerson
{
    /// <summary>A slug: what speakers are filtered by.</summary>
    public required string Id { get; init; }

    /// <summary>The name a reader is shown.</summary>
    public required string Name { get; init; }

    /// <summary>Other names, in any script and inflection; a bare last name may be among them.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Ids that became this one by merging: they stay good for filtering.</summary>
    public IReadOnlyList<string> FormerIds { get; init; } = [];

    public IReadOnlyList<DatedRole> Roles { get; init; } = [];

    public IReadOnlyList<DatedSide> Sides { get; init; } = [];

    /// <summary>The languages the person speaks in public, as BCP 47 in lower case; empty when that is not known.</summary>
    public IReadOnlyList<string> Languages
    {
        get;
        // A register.json of a former program says nothing of languages, and what is missing comes as null.
        init => field = value ?? [];
    } = [];
}

/// <summary>An office somebody held.</summary>
/// <param name="Title">"President of Russia".</param>
/// <param name="Organization">Null when the title says it.</param>
/// <param name="From">The first day, inclusive; null for always before.</param>
/// <param name="To">The last day, inclusive; null for still.</param>
/// <param name="Names">Other words for the office by which articles name whoever holds it ("the Russian leader").</param>
/// <param name="Reference">Where the fact can be looked up.</param>
public sealed record DatedRole(string Title, string? Organization, DateOnly? From, DateOnly? To, IReadOnlyList<string> Names, string? Reference);

/// <summary>The side of the table somebody was on.</summary>
/// <param name="From">The first day, inclusive; null for always before.</param>
/// <param name="To">The last day, inclusive; null for still.</param>
/// <param name="Reference">Where the fact can be looked up.</param>
public sealed record DatedSide(string Side, DateOnly? From, DateOnly? To, string? Reference);

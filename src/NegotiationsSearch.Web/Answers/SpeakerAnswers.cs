namespace NegotiationsSearch.Web.Answers;

/// <summary>People of the register who are quoted.</summary>
public sealed record SpeakersAnswer
{
    /// <summary>The most quoted first.</summary>
    public required IReadOnlyList<QuotedPersonAnswer> Speakers { get; init; }

    /// <summary>How many there are, also those not listed.</summary>
    public required int Total { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>How often somebody is quoted.</summary>
public sealed record QuotedPersonAnswer
{
    /// <summary>The value to filter by.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required long Quotations { get; init; }

    /// <summary>The articles that quote the person.</summary>
    public required long Articles { get; init; }

    public required SpeakerLinks Links { get; init; }
}

/// <summary>Somebody of the register, with what the index holds of him or her.</summary>
public sealed record KnownSpeakerAnswer
{
    /// <summary>The value to filter by.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Other names articles use, in any script and inflection.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<RoleAnswer> Roles { get; init; }

    public required IReadOnlyList<SideAnswer> Sides { get; init; }

    public required long Quotations { get; init; }

    /// <summary>The articles that quote the person.</summary>
    public required long Articles { get; init; }

    /// <summary>When the first article that quotes the person was published, as precisely as it tells; null when none is dated.</summary>
    public required string? First { get; init; }

    /// <summary>When the last one was.</summary>
    public required string? Last { get; init; }

    /// <summary>Quotations by source.</summary>
    public required FacetAnswer Sources { get; init; }

    /// <summary>Quotations by month of publication.</summary>
    public required FacetAnswer Months { get; init; }

    public required SpeakerLinks Links { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>An office somebody held.</summary>
/// <param name="Title">The office.</param>
/// <param name="Organization">Null when the title says it.</param>
/// <param name="From">The first day, inclusive; null for always before.</param>
/// <param name="To">The last day, inclusive; null for still.</param>
/// <param name="Reference">Where the fact can be looked up.</param>
public sealed record RoleAnswer(string Title, string? Organization, DateOnly? From, DateOnly? To, string? Reference);

/// <summary>The side of the table somebody was on.</summary>
/// <param name="Side">The side.</param>
/// <param name="From">The first day, inclusive; null for always before.</param>
/// <param name="To">The last day, inclusive; null for still.</param>
/// <param name="Reference">Where the fact can be looked up.</param>
public sealed record SideAnswer(string Side, DateOnly? From, DateOnly? To, string? Reference);

/// <summary>Where somebody can be read of.</summary>
public sealed record SpeakerLinks
{
    /// <summary>The person on this server.</summary>
    public required string Self { get; init; }

    /// <summary>What the person is quoted with.</summary>
    public required string Quotations { get; init; }
}

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Somebody as a register file has it. What is null there was not given, which in a file over another means: as the other says.</summary>
public sealed record RegisterPerson
{
    /// <summary>Lower-case Latin letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The name a reader is shown; null when a file over another leaves it as it is.</summary>
    public string? Name { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>For readers of the register: whom a pronoun means is told by the article alone, so that an edit needs no reading anew.</summary>
    public RegisterGender? Gender { get; init; }

    public IReadOnlyList<RegisterRole>? Roles { get; init; }

    public IReadOnlyList<RegisterSide>? Sides { get; init; }

    /// <summary>The languages the person speaks in public, as BCP 47; null when not given.</summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Where the person can be looked up, and every fact without a reference of its own.</summary>
    public string? Reference { get; init; }

    /// <summary>Ids that are this person too.</summary>
    public IReadOnlyList<string> Merged { get; init; } = [];

    /// <summary>Whether nothing of a person with this id in the file below is kept.</summary>
    public bool Replace { get; init; }

    /// <summary>Where the person stands in the file, from 1.</summary>
    public int Line { get; init; }
}

public enum RegisterGender { Female, Male }

/// <summary>An office somebody held.</summary>
/// <param name="From">The first day, inclusive; null for always before.</param>
/// <param name="To">The last day, inclusive; null for still.</param>
/// <param name="Names">Other words for the office.</param>
public sealed record RegisterRole(string Title, string? Organization, DateOnly? From, DateOnly? To, IReadOnlyList<string> Names, string? Reference);

/// <summary>The side of the table somebody was on.</summary>
/// <param name="From">The first day, inclusive; null for always before.</param>
/// <param name="To">The last day, inclusive; null for still.</param>
public sealed record RegisterSide(string Side, DateOnly? From, DateOnly? To, string? Reference);

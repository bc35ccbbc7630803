namespace NegotiationsSearch.Index;

/// <summary>One utterance as articles carry it.</summary>
public sealed record FamilyView
{
    /// <summary>The id of the earliest quotation in this index that is a wording of it.</summary>
    public required string Id { get; init; }

    /// <summary>How many quotations are.</summary>
    public required int Size { get; init; }

    public required int Articles { get; init; }

    public required int Outlets { get; init; }

    /// <summary>
    /// What the others are compared with: the longest wording, of equals the earliest, of those in the speaker's own words
    /// whose speaker was found; without such of mixed ones, of reported ones, and of what nobody was found for. Of more than a
    /// thousand, of the earliest thousand.
    /// </summary>
    public required Hit Fullest { get; init; }

    /// <summary>The earliest first, those of the page asked for.</summary>
    public required IReadOnlyList<FamilyMember> Members { get; init; }
}

/// <summary>A wording of an utterance.</summary>
/// <param name="Hit">The quotation.</param>
/// <param name="Difference">How it differs from the fullest wording: what it has in its place, and what it dropped.</param>
/// <param name="CopyOf">
/// The earliest article, among the members' first two hundred, that its article is a copy of; null when it is none.
/// </param>
public sealed record FamilyMember(Hit Hit, IReadOnlyList<DiffPart> Difference, string? CopyOf);

using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>One utterance as articles carry it.</summary>
public sealed record FamilyAnswer
{
    /// <summary>The id of the earliest quotation in this index that is a wording of it.</summary>
    public required string Id { get; init; }

    /// <summary>How many quotations in this index are.</summary>
    public required int Size { get; init; }

    public required int Articles { get; init; }

    public required int Outlets { get; init; }

    /// <summary>
    /// What the others are compared with: the longest wording, on whatever page, of those in the speaker's own words whose
    /// speaker was found.
    /// </summary>
    public required FullestAnswer Fullest { get; init; }

    /// <summary>The earliest in this index first.</summary>
    public required IReadOnlyList<FamilyMemberAnswer> Members { get; init; }

    public required FamilyLinks Links { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>The fullest wording of an utterance.</summary>
/// <param name="Id">The quotation's id.</param>
/// <param name="Text">Its words.</param>
public sealed record FullestAnswer(string Id, string Text);

/// <summary>A wording of an utterance.</summary>
public sealed record FamilyMemberAnswer
{
    public required string Id { get; init; }

    /// <summary>The quotation's words.</summary>
    public required string Text { get; init; }

    /// <summary>How the text differs from the fullest wording, part by part.</summary>
    public required IReadOnlyList<DiffPartAnswer> Difference { get; init; }

    /// <summary>The id of the earlier article that this one's article is a copy of, as of one wire report; null when it is none.</summary>
    public required string? CopyOf { get; init; }

    public required QuotationAnswer Quotation { get; init; }

    /// <summary>The paragraph it begins in.</summary>
    public required PlaceAnswer Paragraph { get; init; }

    public required ArticleAnswer Article { get; init; }

    public required ItemLinks Links { get; init; }
}

/// <summary>Where a family can be read.</summary>
public sealed record FamilyLinks
{
    public required string Self { get; init; }

    /// <summary>The search that lists all of its wordings by time.</summary>
    public required string All { get; init; }

    /// <summary>The next page of wordings; null on the last.</summary>
    public required string? Next { get; init; }
}

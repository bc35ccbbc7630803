namespace NegotiationsSearch.Index;

/// <summary>A quotation to be checked against what is indexed.</summary>
public sealed record CheckRequest
{
    /// <summary>
    /// The words, at most <see cref="CheckLimits.MostWords"/> of them and <see cref="CheckLimits.MaxLength"/> UTF-16 units; marks,
    /// case and editorial brackets do not count.
    /// </summary>
    public required string Text { get; init; }

    /// <summary>Who is said to have said it: an id, a name or any alias; null when that is not asked.</summary>
    public string? Speaker { get; init; }

    /// <summary>The first day of publication that counts, inclusive.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication that counts, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only articles of this language, as BCP 47, and of its variants or what it is a variant of; null for all.</summary>
    public string? Language { get; init; }
}

/// <summary>How much can be checked at once.</summary>
public static class CheckLimits
{
    public const int MaxLength = 32 * 1024;

    public const int MostWords = 5_000;

    /// <summary>Fewer words than these are said by many people, in any number of quotations: no verdict is given on them.</summary>
    public const int LeastWords = 5;
}

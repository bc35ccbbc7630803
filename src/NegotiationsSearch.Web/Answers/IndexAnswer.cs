namespace NegotiationsSearch.Web.Answers;

/// <summary>Which state of which index an answer speaks of.</summary>
public sealed record IndexAnswer
{
    /// <summary>A rebuild starts a new epoch.</summary>
    public required string Epoch { get; init; }

    /// <summary>The commit within the epoch.</summary>
    public required long Generation { get; init; }

    public required long Articles { get; init; }

    public required long Paragraphs { get; init; }

    public required long Quotations { get; init; }

    /// <summary>When this state was committed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Tells apart the registers of people that answers go by; null without one.</summary>
    public required string? Register { get; init; }

    /// <summary>Whether this is the fictional sample coverage.</summary>
    public required bool Sample { get; init; }
}

/// <summary>Whether the server is well.</summary>
public sealed record HealthAnswer
{
    /// <summary>live or ready.</summary>
    public required string Status { get; init; }

    /// <summary>What is served; null when not asked for.</summary>
    public required IndexAnswer? Index { get; init; }
}

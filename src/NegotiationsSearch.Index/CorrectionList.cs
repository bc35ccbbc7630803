namespace NegotiationsSearch.Index;

/// <summary>All corrections by hand, as they are published.</summary>
/// <param name="Corrections">In the order of the editors' file.</param>
public sealed record CorrectionList(IReadOnlyList<ListedCorrection> Corrections)
{
    public static CorrectionList Empty { get; } = new([]);
}

/// <summary>What became of a correction.</summary>
public enum CorrectionState
{
    /// <summary>It holds.</summary>
    Applied,

    /// <summary>The quotation is there, but its paragraphs do not have the new words; what else the correction says holds.</summary>
    SpanGone,

    /// <summary>The article has no such quotation any more.</summary>
    TargetGone,

    /// <summary>There is no such article.</summary>
    ArticleGone,
}

/// <summary>A correction by hand, as it is published. What is suppressed or gone is not repeated.</summary>
public sealed record ListedCorrection
{
    /// <summary>The quotation's id now; of one that is gone, as the editors gave it.</summary>
    public required string Quotation { get; init; }

    /// <summary>The id as the editors gave it, which may have changed since.</summary>
    public required string GivenQuotation { get; init; }

    public required CorrectionState State { get; init; }

    public required IReadOnlyList<CorrectionKind> Kinds { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>What readers are told.</summary>
    public string? Note { get; init; }

    /// <summary>Null when there is no such article.</summary>
    public CorrectedArticle? Article { get; init; }

    /// <summary>The words as they were found; null when suppressed or gone.</summary>
    public string? FormerWords { get; init; }

    /// <summary>The words now; null unless they were corrected.</summary>
    public string? Words { get; init; }

    /// <summary>The speaker as found; null when there was none, or the speaker is not corrected.</summary>
    public CorrectedSpeaker? FormerSpeaker { get; init; }

    /// <summary>The speaker now; null for nobody, or when the speaker is not corrected.</summary>
    public CorrectedSpeaker? Speaker { get; init; }
}

/// <summary>The article of a correction.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="Published">ISO 8601, as precise as it was given.</param>
public sealed record CorrectedArticle(string Id, string? Title, string Source, string? Url, string? Published);

/// <summary>A speaker as the article or the editors name him or her.</summary>
public sealed record CorrectedSpeaker(string Name, string? Role);

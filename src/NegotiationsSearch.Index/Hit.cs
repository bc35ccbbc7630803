namespace NegotiationsSearch.Index;

/// <summary>A stretch of a text in UTF-16 code units, end exclusive; never inside a surrogate pair.</summary>
public readonly record struct MatchRange(int Start, int End);

/// <summary>A paragraph or a quotation that matches.</summary>
public sealed record Hit
{
    public required string Id { get; init; }

    /// <summary>Whether the hit is a quotation; else it is a paragraph.</summary>
    public required bool IsQuotation { get; init; }

    public required double Score { get; init; }

    /// <summary>The paragraph's text, or the quotation's words.</summary>
    public required string Text { get; init; }

    /// <summary>Where in <see cref="Text"/> another run of a split quotation begins; empty for a paragraph.</summary>
    public IReadOnlyList<int> Joints { get; init; } = [];

    /// <summary>Where in <see cref="Text"/> the query matched: one range for a whole phrase, in order.</summary>
    public required IReadOnlyList<MatchRange> Matches { get; init; }

    /// <summary>A paragraph's quotations with their spans in it; for a quotation, itself, with its spans in its first paragraph.</summary>
    public required IReadOnlyList<HitQuotation> Quotations { get; init; }

    /// <summary>A quotation's place; null for a paragraph.</summary>
    public HitParagraph? Paragraph { get; init; }

    public required HitArticle Article { get; init; }
}

/// <summary>The paragraph a quotation begins in.</summary>
/// <param name="Start">Where the quotation's words begin in <paramref name="Text"/>.</param>
public sealed record HitParagraph(string Id, string Text, int Start);

/// <summary>A run of a quotation's words in its paragraph.</summary>
public readonly record struct HitSpan(int Start, int End, bool Quoted);

/// <summary>A quotation as a hit shows it, with its evidence.</summary>
public sealed record HitQuotation
{
    public required string Id { get; init; }

    public required IReadOnlyList<HitSpan> Spans { get; init; }

    public required Directness Directness { get; init; }

    public HitSpeaker? Speaker { get; init; }

    /// <summary>What the article calls the speaker here.</summary>
    public string? Mention { get; init; }

    public string? Cue { get; init; }

    public required AttributionMethod Method { get; init; }

    public required double Confidence { get; init; }

    /// <summary>Whether the speaker is too little sure to be told without saying so.</summary>
    public bool IsUncertain => Speaker is not null && Confidence < UncertainBelow;

    /// <summary>The confidence below which an attribution is uncertain.</summary>
    public const double UncertainBelow = 0.6;

    /// <summary>Whom it was said to.</summary>
    public string? Addressee { get; init; }

    /// <summary>Where it was said or written, by its usual name.</summary>
    public string? Medium { get; init; }

    /// <summary>Who passed it on.</summary>
    public string? Via { get; init; }

    /// <summary>When it was said.</summary>
    public SaidAt? Said { get; init; }

    /// <summary>What was corrected by hand; null when nothing was.</summary>
    public QuotationCorrection? Correction { get; init; }

    /// <summary>The utterance it is a wording of: the id of the earliest quotation that is one.</summary>
    public required string Family { get; init; }

    /// <summary>How many quotations are wordings of that utterance, this one among them.</summary>
    public required int FamilySize { get; init; }

    /// <summary>Whether somebody disputes that it was said so.</summary>
    public bool IsDisputed => Correction?.Kinds.Contains(CorrectionKind.Disputed) == true;
}

/// <summary>Who said something: a person of the register, else whom the article makes known.</summary>
/// <param name="Id">The value to filter by; <c>~anonymous</c> for someone without a name.</param>
/// <param name="Name">The register's name; without one the article's, or its words for someone nameless.</param>
/// <param name="Role">The register's role on the article's day, else the article's.</param>
/// <param name="Side">The register's side on the article's day, else the article's.</param>
public sealed record HitSpeaker(string Id, string Name, string? Role, string? Side);

/// <summary>The article of a hit.</summary>
public sealed record HitArticle
{
    public required string Id { get; init; }

    public string? Title { get; init; }

    public required string SourceId { get; init; }

    public required string SourceName { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public string? Published { get; init; }

    public string? Language { get; init; }
}

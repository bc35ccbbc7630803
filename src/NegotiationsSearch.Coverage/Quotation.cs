using NegotiationsSearch.Coverage.Quotations.Corrections;

namespace NegotiationsSearch.Coverage;

/// <summary>How a quotation gives the speaker's words.</summary>
public enum Directness
{
    /// <summary>In quotation marks throughout.</summary>
    Direct,

    /// <summary>Reported speech with quoted words in it.</summary>
    Mixed,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,
}

/// <summary>The rule that found the speaker.</summary>
public enum AttributionMethod { None, Named, Role, Pronoun, Continued, Split, Label, Correction }

/// <summary>A run of a quotation's words. Quoted runs lie inside their quotation marks, which do not belong to them.</summary>
/// <param name="Paragraph">The paragraph's index in the article, from 0.</param>
/// <param name="Text">Where in that paragraph.</param>
/// <param name="Quoted">Whether the run stands in quotation marks; false for reported speech.</param>
public readonly record struct QuotationSpan(int Paragraph, TextSpan Text, bool Quoted);

/// <summary>Words of the article that are evidence for an attribution: the mention of the speaker, or the cue.</summary>
public readonly record struct Evidence(int Paragraph, TextSpan Text);

/// <summary>Where something was said or written.</summary>
/// <param name="Name">Its usual name: "X", "Telegram", "interview", "briefing".</param>
/// <param name="Words">The words that tell ("on X", "in an interview with the BBC").</param>
public sealed record Medium(string Name, Evidence Words);

/// <summary>
/// What one speaker is reported to have said at one place of an article: one even when split around its cue or
/// continued over paragraphs.
/// </summary>
public sealed record Quotation
{
    /// <summary>The runs in reading order, without overlap, at least one. A mixed quotation alternates reported and quoted runs.</summary>
    public required IReadOnlyList<QuotationSpan> Spans { get; init; }

    public required Directness Directness { get; init; }

    /// <summary>Null when no rule found one: a name is never forced.</summary>
    public Speaker? Speaker { get; init; }

    /// <summary>The words that name the speaker here ("he", "Tusk", "the minister").</summary>
    public Evidence? Mention { get; init; }

    /// <summary>The words that say it is speech ("said", "wrote on X", "according to").</summary>
    public Evidence? Cue { get; init; }

    public AttributionMethod Method { get; init; }

    /// <summary>The likelihood that words and speaker are right, from 0 to 1, as measured on annotated news; 0 without a speaker.</summary>
    public double Confidence { get; init; }

    /// <summary>Below this confidence the attribution is uncertain, and whoever shows it says so.</summary>
    public const double UncertainBelow = 0.6;

    /// <summary>Whom it was said to ("reporters", "the Kyiv Independent").</summary>
    public Evidence? Addressee { get; init; }

    /// <summary>Where it was said or written; null when the article does not tell.</summary>
    public Medium? Medium { get; init; }

    /// <summary>Who passed it on, when that is not the outlet itself: "Anadolu" in "Fidan said, according to Anadolu".</summary>
    public Evidence? Via { get; init; }

    /// <summary>When it was said; null when the article does not tell.</summary>
    public SaidDate? Said { get; init; }

    /// <summary>What was corrected by hand; null when nothing was.</summary>
    public AppliedCorrection? Correction { get; init; }
}

using System.Text.Json.Serialization;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Embedding;

/// <summary>A quotation as another site may show it.</summary>
public sealed record CardAnswer
{
    /// <summary>The quotation's id.</summary>
    public required string Id { get; init; }

    /// <summary>The quotation's words.</summary>
    public required string Text { get; init; }

    [JsonConverter(typeof(CamelCaseEnum<Directness>))]
    public required Directness Directness { get; init; }

    /// <summary>Who said it; never nobody, nobody named, or somebody uncertain.</summary>
    public required SpeakerAnswer Speaker { get; init; }

    public required ArticleAnswer Article { get; init; }

    /// <summary>Whether somebody disputes that it was said so; the correction's note tells.</summary>
    public required bool Disputed { get; init; }

    /// <summary>What was corrected by hand; null when nothing was.</summary>
    public required CorrectionAnswer? Correction { get; init; }

    /// <summary>The day of the state of the index that this is told by, UTC.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether this is the fictional sample coverage.</summary>
    public required bool Sample { get; init; }

    public required CardLinks Links { get; init; }
}

/// <summary>Where a card's quotation can be read.</summary>
public sealed record CardLinks
{
    /// <summary>The quotation's page, whose address stays.</summary>
    public required string Permalink { get; init; }

    /// <summary>The place in the outlet's page, with a text fragment; null without a web address.</summary>
    public required string? Source { get; init; }

    /// <summary>The card as HTML to paste.</summary>
    public required string Html { get; init; }
}

using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>What an editor put right about a quotation.</summary>
public sealed record CorrectionAnswer
{
    /// <summary>The day of the correction, ISO 8601.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What readers are told; null for nothing.</summary>
    public required string? Note { get; init; }

    /// <summary>What was corrected: speaker, span, suppressed, disputed.</summary>
    public required IReadOnlyList<CorrectionKindAnswer> Kinds { get; init; }
}

/// <summary>What a correction does.</summary>
[JsonConverter(typeof(CamelCaseEnum<CorrectionKindAnswer>))]
public enum CorrectionKindAnswer { Speaker, Span, Suppressed, Disputed }

/// <summary>All corrections by hand.</summary>
public sealed record CorrectionsAnswer
{
    /// <summary>The newest first.</summary>
    public required IReadOnlyList<ListedCorrectionAnswer> Corrections { get; init; }

    public required IndexAnswer Index { get; init; }
}

/// <summary>One correction by hand. The words of what is suppressed or gone are not repeated.</summary>
public sealed record ListedCorrectionAnswer
{
    public required CorrectedQuotationAnswer Quotation { get; init; }

    /// <summary>Where it was reported; null when the article is gone.</summary>
    public required CorrectedArticleAnswer? Article { get; init; }

    /// <summary>Whether the correction holds, or what it was meant for is gone.</summary>
    [JsonConverter(typeof(CamelCaseEnum<CorrectionState>))]
    public required CorrectionState State { get; init; }

    /// <summary>What was corrected: speaker, span, suppressed, disputed.</summary>
    public required IReadOnlyList<CorrectionKindAnswer> Kinds { get; init; }

    /// <summary>Who was taken for the speaker, and who is; null when the speaker is not corrected or the quotation is gone.</summary>
    public required SpeakerChangeAnswer? Speaker { get; init; }

    /// <summary>The day of the correction, ISO 8601.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What readers are told; null for nothing.</summary>
    public required string? Note { get; init; }
}

/// <summary>The quotation that was corrected.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Link">Where it can be read; null when it is suppressed or gone.</param>
/// <param name="Words">Its words; null when it is suppressed or gone.</param>
/// <param name="FormerWords">Its words before they were corrected; null when they were not.</param>
public sealed record CorrectedQuotationAnswer(string Id, string? Link, string? Words, string? FormerWords);

/// <summary>The article of a correction.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Link">Where it can be read.</param>
/// <param name="Title">Its title.</param>
/// <param name="Source">The outlet's name.</param>
/// <param name="Url">Its web address.</param>
/// <param name="Published">ISO 8601, as precise as the coverage gives it.</param>
public sealed record CorrectedArticleAnswer(string Id, string Link, string? Title, string Source, string? Url, string? Published);

/// <summary>A corrected speaker.</summary>
/// <param name="From">Who was taken for the speaker; null for nobody.</param>
/// <param name="To">Who is; null for nobody that is known.</param>
public sealed record SpeakerChangeAnswer(NamedSpeakerAnswer? From, NamedSpeakerAnswer? To);

/// <summary>A speaker as the article or the editors name him or her.</summary>
public sealed record NamedSpeakerAnswer(string Name, string? Role);

using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.Answers;

/// <summary>What one speaker is reported to have said at one place, with the evidence for who it was.</summary>
public sealed record QuotationAnswer
{
    public required string Id { get; init; }

    /// <summary>Its words in the paragraph's text.</summary>
    public required IReadOnlyList<SpanAnswer> Spans { get; init; }

    [JsonConverter(typeof(CamelCaseEnum<Directness>))]
    public required Directness Directness { get; init; }

    /// <summary>Who said it; null when unattributed.</summary>
    public required SpeakerAnswer? Speaker { get; init; }

    /// <summary>The words by which the article names the speaker here.</summary>
    public required string? Mention { get; init; }

    /// <summary>The words that tell it is speech.</summary>
    public required string? Cue { get; init; }

    /// <summary>The rule that found the speaker.</summary>
    [JsonConverter(typeof(CamelCaseEnum<AttributionMethod>))]
    public required AttributionMethod Method { get; init; }

    /// <summary>How sure the attribution is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Whether the attribution is too little sure to be shown without saying so.</summary>
    public required bool Uncertain { get; init; }

    /// <summary>Whom it was said to; null when the article does not tell.</summary>
    public required string? Addressee { get; init; }

    /// <summary>Where it was said or written (X, Telegram, interview, briefing); null when the article does not tell.</summary>
    public required string? Medium { get; init; }

    /// <summary>Who passed it on, when that is not the outlet itself.</summary>
    public required string? Via { get; init; }

    /// <summary>When it was said; null when the article does not tell.</summary>
    public required SaidAnswer? Said { get; init; }

    /// <summary>What was corrected by hand; null when nothing was.</summary>
    public required CorrectionAnswer? Correction { get; init; }

    /// <summary>The utterance it is a wording of: the id of the earliest quotation in this index that is one.</summary>
    public required string Family { get; init; }

    /// <summary>How many quotations in this index are wordings of it, this one among them.</summary>
    public required int FamilySize { get; init; }

    /// <summary>Whether somebody disputes that it was said so; the correction's note tells.</summary>
    public required bool Disputed { get; init; }
}

/// <summary>When something was said.</summary>
/// <param name="Date">ISO 8601, as precise as it is known.</param>
/// <param name="Precision">day, week, month or year.</param>
/// <param name="Words">The article's words that give it.</param>
public sealed record SaidAnswer(string Date, string Precision, string Words);

/// <summary>A run of a quotation's words, end exclusive.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
public sealed record SpanAnswer(int Start, int End, bool Quoted);

/// <summary>Who said something.</summary>
/// <param name="Id">The value to filter by.</param>
/// <param name="Name">The name, the register's where it knows the person, or the words that stand for one.</param>
/// <param name="Role">The role on the article's day where the register knows it, else the one the article gives.</param>
/// <param name="Side">The side at the table on the article's day.</param>
public sealed record SpeakerAnswer(string Id, string Name, string? Role, string? Side);

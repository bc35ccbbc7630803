using System.Text.Json.Serialization;

namespace NegotiationsSearch.Web.Answers;

/// <summary>A paragraph or a quotation that matches.</summary>
public sealed record HitAnswer
{
    public required string Id { get; init; }

    public required HitUnit Unit { get; init; }

    /// <summary>How well it matches; comparable within one answer only.</summary>
    public required double Score { get; init; }

    /// <summary>The paragraph's text, or the quotation's words.</summary>
    public required string Text { get; init; }

    /// <summary>Where the query matched in text: one range for a whole phrase, in order.</summary>
    public required IReadOnlyList<RangeAnswer> Matches { get; init; }

    /// <summary>The paragraph's quotations; of a quotation, itself.</summary>
    public required IReadOnlyList<QuotationAnswer> Quotations { get; init; }

    /// <summary>The paragraph a quotation begins in; only of a quotation.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PlaceAnswer? Paragraph { get; init; }

    public required ArticleAnswer Article { get; init; }

    public required ItemLinks Links { get; init; }
}

/// <summary>What a hit is.</summary>
[JsonConverter(typeof(CamelCaseEnum<HitUnit>))]
public enum HitUnit { Paragraph, Quotation }

/// <summary>A stretch of a text, end exclusive.</summary>
public sealed record RangeAnswer(int Start, int End);

/// <summary>The paragraph a quotation begins in.</summary>
/// <param name="Id">The paragraph's id.</param>
/// <param name="Text">The paragraph's text.</param>
/// <param name="Start">Where the quotation's words begin in it.</param>
public sealed record PlaceAnswer(string Id, string Text, int Start);

/// <summary>Where a thing can be read.</summary>
public sealed record ItemLinks
{
    /// <summary>This thing on this server.</summary>
    public required string Self { get; init; }

    /// <summary>The place in the outlet's page, with a text fragment; null without a web address.</summary>
    public required string? Source { get; init; }
}

using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Mapping;

/// <summary>What an article says of who spoke and of whom, as one line of JSON.</summary>
internal sealed record ExtractLine(string Id, IReadOnlyList<ExtractedQuote> Quotes, IReadOnlyList<ExtractedMention> Mentions)
{
    public static ExtractLine Of(Article article, Extraction extraction)
    {
        var offsets = new CodePointOffsets(article.Paragraphs);
        return new ExtractLine(
            article.Id,
            [.. extraction.Quotations.SelectMany((quotation, index) => ExtractedQuotes.Of(quotation, index, article.Paragraphs, offsets))],
            [.. extraction.Mentions.Select(mention => ExtractedMention.Of(mention, article.Paragraphs, offsets))]);
    }
}

/// <summary>A contiguous run of a quotation. Offsets count Unicode code points of the paragraph, end exclusive.</summary>
/// <param name="Paragraph">The paragraph, from 0.</param>
/// <param name="Kind">direct, mixed or indirect.</param>
/// <param name="Speaker">Null when no rule found one.</param>
/// <param name="SpeakerMention">The words that name the speaker.</param>
/// <param name="MentionAt">Paragraph, start and end of these words.</param>
/// <param name="Cue">The words that tell it is speech.</param>
/// <param name="Group">The same for all runs of one quotation.</param>
/// <param name="Quoted">Of a mixed quotation: start and end of each run in quotation marks.</param>
internal sealed record ExtractedQuote(
    int Paragraph, int Start, int End, string Text, string Kind, string? Speaker,
    string? SpeakerMention, int[]? MentionAt, string? Cue, string Group, int[][]? Quoted)
{
    public required string Method { get; init; }

    public required double Confidence { get; init; }

    /// <summary>Whom it was said to.</summary>
    public string? Addressee { get; init; }

    /// <summary>Where it was said or written, by its usual name.</summary>
    public string? Medium { get; init; }

    /// <summary>Who passed it on.</summary>
    public string? Via { get; init; }

    /// <summary>When it was said: ISO 8601, as precise as it is known.</summary>
    public string? Said { get; init; }

    /// <summary>The words that give the date.</summary>
    public string? SaidWords { get; init; }
}

/// <summary>Somebody named in a paragraph without speaking in it. Offsets count Unicode code points of the paragraph, end exclusive.</summary>
/// <param name="Person">The fullest name the article gives.</param>
internal sealed record ExtractedMention(int Paragraph, int Start, int End, string Text, string Person)
{
    public static ExtractedMention Of(Mention mention, IReadOnlyList<string> paragraphs, CodePointOffsets offsets)
    {
        var (paragraph, text) = mention.Words;
        var (start, end) = offsets.Of(paragraph, text);
        return new ExtractedMention(paragraph, start, end, text.In(paragraphs[paragraph]).ToString(), mention.Person.Name);
    }
}

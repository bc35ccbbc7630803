using NegotiationsSearch.Coverage.Segmentation;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Judges the fields that were read: an article with warnings, or a skip with its reason.</summary>
internal sealed class ArticleBuilder(InputFile file, ReadingLimits limits)
{
    /// <param name="fields">What was read.</param>
    /// <param name="place">Where it stood.</param>
    /// <param name="ownsFile">Whether it is the file's only article, so that the file's stem names it.</param>
    public ReadOutcome Build(ArticleFields fields, InputPlace place, bool ownsFile)
    {
        var facts = new ArticleFacts(fields, limits.FactLength);
        var paragraphs = ParagraphsOf(fields);
        if (facts.TooLong is { } name) return Skip(SkipReason.TooLarge, $"'{name}' is longer than {limits.FactLength} characters; shorten it.");
        if ((facts.Source ?? file.UsualSource) is not { } source)
            return Skip(SkipReason.NoSource, "It names no source; give \"source\", the outlet that published it.");
        if (paragraphs.Count == 0) return Skip(SkipReason.NoBody, "It has no text; give \"paragraphs\" or \"body\".");
        if (TooLarge(paragraphs) is { } detail) return Skip(SkipReason.TooLarge, detail);
        var article = new Article
        {
            Id = facts.Id ?? facts.RawUrl ?? StemId(facts, source, paragraphs[0], ownsFile),
            Url = facts.Url,
            Source = source,
            Title = facts.Title,
            Byline = facts.Byline,
            Published = facts.Published,
            Language = facts.Language,
            Paragraphs = paragraphs,
        };
        return new ReadOutcome.Read(article, place, fields.Warnings) { Origins = fields.Origins };

        ReadOutcome.Skipped Skip(SkipReason reason, string detail) => new(reason, place, detail);
    }

    private string StemId(ArticleFacts facts, string source, string firstParagraph, bool ownsFile) =>
        ownsFile && file.IsNamed ? file.Stem : ArticleId.Derived(file.Stem, source, facts.Published?.ToString(), facts.Title, firstParagraph);

    private string? TooLarge(List<string> paragraphs)
    {
        if (paragraphs.Count > limits.Paragraphs) return $"It has {paragraphs.Count} paragraphs, more than {limits.Paragraphs}; split it.";
        var index = paragraphs.FindIndex(paragraph => paragraph.Length > limits.ParagraphLength);
        return index < 0 ? null : $"Its paragraph {index + 1} is longer than {limits.ParagraphLength} UTF-16 units; split it.";
    }

    private static List<string> ParagraphsOf(ArticleFields fields)
    {
        var given = fields.Paragraphs ?? [];
        var paragraphs = given.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph)).ToList();
        if (paragraphs.Count < given.Count) fields.Warn($"Blank paragraphs are left out: {given.Count - paragraphs.Count}.");
        if (paragraphs.Count > 0 || fields[ArticleField.Body] is not { } body) return paragraphs;
        return ParagraphSplitter.Split(body).Select(span => span.In(body).ToString()).ToList();
    }
}

using NegotiationsSearch.Coverage.Quotations.People;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>An article as attribution sees it, with the quotations settled so far.</summary>
internal sealed class ArticleReading(IReadOnlyList<ParagraphReading> paragraphs)
{
    public IReadOnlyList<ParagraphReading> Paragraphs { get; } = paragraphs;

    public Roster Roster { get; } = Roster.Of(paragraphs);

    /// <summary>In reading order.</summary>
    public List<Draft> Settled { get; } = [];

    public Draft? Last => Settled.Count > 0 ? Settled[^1] : null;
}

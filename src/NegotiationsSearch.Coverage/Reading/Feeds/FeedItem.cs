using NegotiationsSearch.Coverage.Reading.Html;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>One item of a feed, whatever the feed is written in; each fact with the element that gave it.</summary>
internal sealed record FeedItem
{
    public required InputPlace Place { get; init; }

    public FactCandidate? Id { get; init; }

    public FactCandidate? Url { get; init; }

    public FactCandidate? Source { get; init; }

    public FactCandidate? Title { get; init; }

    public FactCandidate? Byline { get; init; }

    public FactCandidate? Published { get; init; }

    public FactCandidate? Language { get; init; }

    /// <summary>The whole text; null when the feed gives none.</summary>
    public FeedText? Content { get; init; }

    /// <summary>What the feed calls a summary or description, which may be the whole text all the same.</summary>
    public FeedText? Summary { get; init; }
}

/// <summary>A text of a feed.</summary>
/// <param name="Origin">The element that gave it.</param>
/// <param name="Text">The text.</param>
/// <param name="IsMarkup">Whether it is HTML.</param>
internal sealed record FeedText(string Origin, string Text, bool IsMarkup);

namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>A value with tags around what matches.</summary>
/// <param name="Value">Raw text and tags.</param>
/// <param name="MatchLevel">none, partial or full: how many of the query's words are in it.</param>
/// <param name="FullyHighlighted">Whether the whole value is one match.</param>
/// <param name="MatchedWords">The words of the query that are in it.</param>
internal sealed record Highlight(string Value, string MatchLevel, bool FullyHighlighted, IReadOnlyList<string> MatchedWords);

/// <summary>Some words of a value with tags around what matches.</summary>
internal sealed record Snippet(string Value, string MatchLevel);

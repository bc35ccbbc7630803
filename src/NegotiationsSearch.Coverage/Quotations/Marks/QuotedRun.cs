namespace NegotiationsSearch.Coverage.Quotations.Marks;

/// <summary>Words between quotation marks of one paragraph.</summary>
/// <param name="Open">Where the opening mark stands.</param>
/// <param name="Inner">The words, without marks and outer white space; never empty.</param>
/// <param name="End">After the closing mark, or the paragraph's end.</param>
/// <param name="Closed">False when the marks were never closed.</param>
internal readonly record struct QuotedRun(int Open, TextSpan Inner, int End, bool Closed);

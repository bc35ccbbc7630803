namespace NegotiationsSearch.Coverage;

/// <summary>What an article says of who spoke and of whom.</summary>
/// <param name="Quotations">In reading order.</param>
/// <param name="Mentions">In reading order, each person once a paragraph.</param>
public sealed record Extraction(IReadOnlyList<Quotation> Quotations, IReadOnlyList<Mention> Mentions);

/// <summary>Somebody named in a paragraph in which he or she does not speak.</summary>
public sealed record Mention(Evidence Words, Speaker Person);

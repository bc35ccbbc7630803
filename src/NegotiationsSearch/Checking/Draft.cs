using NegotiationsSearch.Coverage;

namespace NegotiationsSearch.Checking;

/// <summary>What was read of a draft.</summary>
/// <param name="Skipped">How many pieces of it could not be read.</param>
internal sealed record Draft(IReadOnlyList<Article> Articles, int Skipped);

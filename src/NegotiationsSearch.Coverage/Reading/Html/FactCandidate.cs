namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>A fact as one place of a page gives it.</summary>
/// <param name="Origin">The place: "json-ld datePublished", "meta og:title", "time".</param>
/// <param name="Text">Null when the place does not give it.</param>
internal readonly record struct FactCandidate(string Origin, string? Text)
{
    /// <summary>The first of them that has a text which is good for something.</summary>
    public static FactCandidate? First(IEnumerable<FactCandidate> candidates, Func<string, bool>? isGood = null)
    {
        foreach (var candidate in candidates)
        {
            if (!string.IsNullOrWhiteSpace(candidate.Text) && (isGood is null || isGood(candidate.Text))) return candidate;
        }
        return null;
    }
}

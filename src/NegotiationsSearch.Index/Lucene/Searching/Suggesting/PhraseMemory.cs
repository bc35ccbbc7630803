namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>
/// What was read of one reader for phrases: the words before the one being typed stay the same from letter to letter. A few megabytes at most.
/// Thread-safe.
/// </summary>
internal sealed class PhraseMemory
{
    public Recent<TextSample> Samples { get; } = new(capacity: 32);

    /// <summary>Completions as they are suggested; null for what does not occur.</summary>
    public Recent<Suggestion?> Counted { get; } = new(capacity: 1024);
}

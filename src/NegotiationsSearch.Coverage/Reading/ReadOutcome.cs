using System.Collections.ObjectModel;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>What came of one piece of input: an article, or a skip with its reason.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome() { }

    /// <param name="Article">The article.</param>
    /// <param name="Place">Where it stood.</param>
    /// <param name="Warnings">What was mended or left out while reading it, each a sentence.</param>
    public sealed record Read(Article Article, InputPlace Place, IReadOnlyList<string> Warnings) : ReadOutcome
    {
        /// <summary>
        /// For formats that give a fact in several places (pages, feeds): by the fact's name, the place that won, as "json-ld headline".
        /// </summary>
        public IReadOnlyDictionary<string, string> Origins { get; init; } = ReadOnlyDictionary<string, string>.Empty;
    }

    /// <param name="Reason">Why, for counting.</param>
    /// <param name="Place">Where it stood.</param>
    /// <param name="Detail">A sentence that says what is wrong and what to do.</param>
    public sealed record Skipped(SkipReason Reason, InputPlace Place, string Detail) : ReadOutcome;
}

/// <summary>A place in the input.</summary>
/// <param name="File">The path as the user would type it, or "standard input".</param>
/// <param name="Line">The line, from 1; null when the whole file is meant.</param>
public readonly record struct InputPlace(string File, long? Line = null)
{
    public override string ToString() => Line is { } line ? $"{File}:{line}" : File;
}

/// <summary>Why a piece of input did not become an article.</summary>
public enum SkipReason { NotFound, Unreadable, UnknownFormat, WrongEncoding, Malformed, NoSource, NoBody, TooLarge, NotFetched, Canceled, Embargoed }

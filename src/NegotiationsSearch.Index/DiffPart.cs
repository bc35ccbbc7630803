namespace NegotiationsSearch.Index;

/// <summary>How a stretch of one wording stands to another.</summary>
public enum DiffKind
{
    /// <summary>The same words. Case, punctuation and the way a word is joined ("ceasefire", "cease-fire") do not count.</summary>
    Same,

    /// <summary>Other words in the place of these.</summary>
    Changed,

    /// <summary>Words the other text does not have.</summary>
    Added,

    /// <summary>Words that only the other text has.</summary>
    Dropped,

    /// <summary>Words that one text has where the other marks by an ellipsis that it leaves something out.</summary>
    Omitted,

    /// <summary>Words in brackets, "(the Russian)", "[sic]", and those that square brackets replace.</summary>
    Editorial,
}

/// <summary>A part of a word-level diff. Together the parts cover all words of the text, in order.</summary>
/// <param name="InText">Its place in the text; null when the text has none of it.</param>
/// <param name="InOther">Its place in the text compared with; null when that has none of it.</param>
public readonly record struct DiffPart(DiffKind Kind, MatchRange? InText, MatchRange? InOther);

namespace NegotiationsSearch.Index.Text;

/// <summary>What a UTF-16 unit does to the word it stands in.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Ends a word: space, punctuation, symbols, hyphens, dashes, a lone surrogate.</summary>
    Break,

    /// <summary>A letter, folded to one other.</summary>
    Letter,

    /// <summary>A decimal digit, folded to ASCII.</summary>
    Digit,

    /// <summary>A letter folded to several: æ, ß, ﬁ.</summary>
    Ligature,

    /// <summary>A letter of a script written without spaces: a word of its own.</summary>
    Ideograph,

    /// <summary>A combining mark that is dropped, unless it makes another letter of the one before (и and breve: й).</summary>
    Mark,

    /// <summary>A combining mark that belongs to its word: a vowel sign of an Indic script.</summary>
    VowelSign,

    /// <summary>Soft hyphen, zero-width and direction marks: as if not there.</summary>
    Ignorable,

    /// <summary>Any form of the apostrophe.</summary>
    Apostrophe,

    /// <summary>The full stop: joins "U.S." and 3.5.</summary>
    FullStop,

    /// <summary>May stand between groups of three digits: comma, no-break and thin space.</summary>
    GroupSeparator,

    /// <summary>The opening square bracket: may hold what an editor changed.</summary>
    Bracket,

    /// <summary>The first half of a pair.</summary>
    HighSurrogate,
}

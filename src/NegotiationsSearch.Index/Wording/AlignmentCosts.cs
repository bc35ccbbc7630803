namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// What an alignment pays. Gaps are affine (Gotoh, 1982): a clause left out costs little more than a word, yet a lone
/// common word far away is not worth a gap.
/// </summary>
internal static class AlignmentCosts
{
    /// <summary>Another word in the place of one.</summary>
    public const int Substitution = 8;

    /// <summary>No note of an editor's stands for a word by itself: it is skipped instead.</summary>
    public const int EditorialSubstitution = 16;

    /// <summary>Where words of the other text are left out.</summary>
    public const int DropOpen = 5;

    public const int DropWord = 1;

    /// <summary>Where words are put in.</summary>
    public const int AddOpen = 4;

    public const int AddWord = 6;

    /// <summary>A word in brackets that is skipped: less than anything else, but more than the same word in the other text.</summary>
    public const int Editorial = 1;

    /// <summary>A word that only the text has, at a place where the other marks that it leaves something out.</summary>
    public const int AtEllipsis = 2;
}

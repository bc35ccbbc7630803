namespace NegotiationsSearch.Index.Wording;

/// <summary>How the cheapest way comes into a cell of the grid: a move, and whether a gap that ends here began before.</summary>
internal static class AlignmentMove
{
    /// <summary>A word against a word.</summary>
    public const byte Diagonal = 0;

    /// <summary>Two words of the text are one of the other's: "per cent".</summary>
    public const byte TwoForOne = 1;

    /// <summary>The other way round.</summary>
    public const byte OneForTwo = 2;

    /// <summary>A word of the other's that costs nothing.</summary>
    public const byte SkipOther = 3;

    /// <summary>A word of the text's that costs nothing, or little.</summary>
    public const byte SkipText = 4;

    public const byte Drop = 5;

    public const byte Add = 6;

    public const byte Moves = 7;

    public const byte AddGoesOn = 8;

    public const byte DropGoesOn = 16;
}

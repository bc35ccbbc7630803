namespace NegotiationsSearch.Index.Wording;

/// <summary>A word of a text.</summary>
internal record struct Word(WordHash Hash, int Start, int End, bool IsNegation, bool IsDeictic, bool IsConjunction)
{
    public EditorialBracketKind Bracket { get; set; }
}

/// <summary>The brackets a word stands in, when they are an editor's.</summary>
internal enum EditorialBracketKind : byte { None, Round, Square }

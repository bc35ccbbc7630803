namespace NegotiationsSearch.Index.Wording;

/// <summary>A word of a text.</summary>
internal record struct Word(WordHash Hash, int Start, int End, bool IsNegation, bool IsFunctionWord, bool IsConjunction, bool IsFirstPerson)
{
    public EditorialBracketKind Bracket { get; set; }
}

/// <summary>The brackets a word stands in, when they are an editor's.</summary>
internal enum EditorialBracketKind : byte { None, Round, Square }

namespace NegotiationsSearch.Coverage.Quotations.Words;

internal enum TokenKind : byte { Word, Number, Comma, Stop, Colon, Semicolon, Dash, Bracket, Other, Quote }

/// <summary>A word or a mark of a paragraph. A whole quoted run is one token, so that nothing quoted is read as narration.</summary>
/// <param name="Start">In UTF-16 code units.</param>
/// <param name="End">Without a possessive 's.</param>
/// <param name="Sentence">The number of its sentence in the paragraph, from 0.</param>
/// <param name="Run">The quoted run it stands for, or -1.</param>
internal readonly record struct Token(
    int Start, int End, TokenKind Kind, WordClass Class, int Sentence, bool Capital, bool Possessive, int Run)
{
    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>A capitalised word that may belong to a name.</summary>
    public bool MayName => IsWord && Capital && !Is(WordClass.Function | WordClass.Time) && !IsVerbForm;

    /// <summary>"Said Comey", "Clinton Said" in a headline: a form that is nothing but a verb of speech.</summary>
    private bool IsVerbForm =>
        Is(WordClass.Cue)
            && !Is(
                WordClass.BaseForm | WordClass.Place | WordClass.GivenName | WordClass.Organization | WordClass.Role | WordClass.Title);
}

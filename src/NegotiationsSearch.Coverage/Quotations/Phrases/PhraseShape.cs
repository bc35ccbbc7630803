using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Phrases;

/// <summary>What kind of phrase a row of words is, and where in it the name begins.</summary>
internal static class PhraseShape
{
    private const WordClass Office = WordClass.Title | WordClass.Role;

    public static Phrase Of(string text, List<Token> tokens, Grammar grammar, int first, int last)
    {
        var possessive = tokens[last].Possessive;
        var head = grammar.OfficeComesFirst ? PhraseHead.First(tokens, first, last) : last;
        if (!tokens[last].Capital) return new Phrase(first, last, KindOfNoun(tokens[head], grammar), first, possessive);
        var nameFirst = PhraseHead.NameStart(text, tokens, grammar, first, last);
        if (nameFirst <= last && IsWhereOfficeIsHeld(tokens, first, nameFirst)) return new Phrase(first, last, PhraseKind.Role, first, possessive);
        if (nameFirst <= last && IsBody(tokens, first, nameFirst))
            return new Phrase(first, last, KindOfBody(text, tokens, grammar, first, last), first, possessive);
        if (nameFirst <= last && !(nameFirst == last && nameFirst == first && IsAcronym(text, tokens[last])))
            return new Phrase(
                first,
                last,
                nameFirst == first && IsCommonNoun(text, tokens, grammar, first, last)
                    ? PhraseKind.Organization
                    : PhraseKind.Name,
                nameFirst,
                possessive);
        var kind = IsOfficeOf(tokens, first, last) ? PhraseKind.Role : head == last
            && IsAcronym(text, tokens[last]) ? PhraseKind.Organization : KindOfNoun(tokens[head], grammar);
        return new Phrase(first, last, kind, first, possessive);
    }

    /// <summary>"the environment secretary of Bunyala": no name, but what the office is held in.</summary>
    private static bool IsWhereOfficeIsHeld(List<Token> tokens, int first, int nameFirst) =>
        nameFirst - 2 >= first
            && tokens[nameFirst - 1].Is(WordClass.Genitive)
            && tokens[nameFirst - 2].Is(Office)
            && !tokens[nameFirst].Is(WordClass.GivenName);

    /// <summary>"the Sarn Examiner": people do not take the article, unless with an office.</summary>
    private static bool IsBody(List<Token> tokens, int first, int nameFirst)
    {
        if (!tokens[first].Is(WordClass.Determiner) || tokens[nameFirst].Is(WordClass.GivenName)) return false;
        for (var i = first + 1; i < nameFirst; i++)
        {
            if (tokens[i].Is(Office) || !tokens[i].Capital) return false;
        }
        return true;
    }

    /// <summary>"the president of Poland": who holds it, not the country.</summary>
    private static bool IsOfficeOf(List<Token> tokens, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (tokens[i].Is(WordClass.Genitive)) return tokens[i - 1].Is(WordClass.SingleOffice) && !tokens[i - 1].Is(WordClass.Organization);
        }
        return false;
    }

    /// <summary>"Der Regen": where all nouns have capitals, one with an article is somebody or something without a name.</summary>
    private static PhraseKind KindOfBody(string text, List<Token> tokens, Grammar grammar, int first, int last) =>
        grammar.NounsTakeCapitals
            && last == first + 1
            && !tokens[last].Is(WordClass.Organization)
            && !IsAcronym(text, tokens[last])
            ? PhraseKind.Role
            : PhraseKind.Organization;

    private static bool IsCommonNoun(string text, List<Token> tokens, Grammar grammar, int first, int last) =>
        first == last
            && tokens[first].Class == WordClass.None
            && Grammar.EndsIn(text.AsSpan(tokens[first].Start, tokens[first].End - tokens[first].Start), grammar.NounEndings);

    private static PhraseKind KindOfNoun(Token token, Grammar grammar)
    {
        if (grammar.OfficeComesFirst)
            return token.Is(Office) || !token.Is(WordClass.Organization) && !token.Capital
                ? PhraseKind.Role
                : PhraseKind.Organization;
        return token.Is(Office) || !token.Capital ? PhraseKind.Role : PhraseKind.Organization;
    }

    private static bool IsAcronym(string text, Token token) => PhraseHead.IsAcronym(text, token);
}

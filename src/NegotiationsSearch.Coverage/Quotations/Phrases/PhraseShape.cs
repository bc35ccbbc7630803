using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Phrases;

/// <summary>What kind of phrase a row of words is, and where in it the name begins.</summary>
internal static class PhraseShape
{
    /// <summary>How many words a name has behind its first given name.</summary>
    private const int LongestName = 5;

    private const WordClass Office = WordClass.Title | WordClass.Role;

    public static Phrase Of(string text, List<Token> tokens, int first, int last)
    {
        var possessive = tokens[last].Possessive;
        if (!tokens[last].Capital) return new Phrase(first, last, KindOfNoun(tokens[last]), first, possessive);
        var nameFirst = NameStart(tokens, first, last);
        if (nameFirst <= last && IsWhereOfficeIsHeld(tokens, first, nameFirst)) return new Phrase(first, last, PhraseKind.Role, first, possessive);
        if (nameFirst <= last && IsBody(tokens, first, nameFirst)) return new Phrase(first, last, PhraseKind.Organization, first, possessive);
        if (nameFirst <= last && !(nameFirst == last && nameFirst == first && IsAcronym(text, tokens[last]))) return new Phrase(first, last, PhraseKind.Name, nameFirst, possessive);
        var kind = IsOfficeOf(tokens, first, last) ? PhraseKind.Role : IsAcronym(text, tokens[last]) ? PhraseKind.Organization : KindOfNoun(tokens[last]);
        return new Phrase(first, last, kind, first, possessive);
    }

    /// <summary>"the environment secretary of Bunyala": no name, but what the office is held in.</summary>
    private static bool IsWhereOfficeIsHeld(List<Token> tokens, int first, int nameFirst) =>
        nameFirst - 2 >= first && tokens[nameFirst - 1].Is(WordClass.Genitive) && tokens[nameFirst - 2].Is(Office) && !tokens[nameFirst].Is(WordClass.GivenName);

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

    private static PhraseKind KindOfNoun(Token token) => token.Is(Office) || !token.Capital ? PhraseKind.Role : PhraseKind.Organization;

    /// <summary>The first word of the name that ends the phrase; beyond the end when it ends in no name.</summary>
    private static int NameStart(List<Token> tokens, int first, int last)
    {
        var start = last + 1;
        for (var i = last; i >= first; i--)
        {
            var token = tokens[i];
            if (!token.Capital && token.IsWord && !token.Is(WordClass.Particle)) break;
            if (IsGivenName(tokens, i, last)) return EarlierGivenName(tokens, WithInitial(tokens, i, first), first, last);
            if (EndsOffice(token, i, last, tokens, first)) break;
            if (token.Capital && !token.Is(WordClass.Determiner)) start = i;
        }
        return start;
    }

    /// <summary>"Nasser bin Faris Al Rihani": a given name further left, past particles and unknown words.</summary>
    private static int EarlierGivenName(List<Token> tokens, int start, int first, int last)
    {
        for (var i = start - 1; i >= first && last - i <= LongestName; i--)
        {
            var isParticle = tokens[i].Is(WordClass.Particle);
            if (!isParticle && (!tokens[i].Capital || tokens[i].Possessive || tokens[i].Is(Office | WordClass.Organization | WordClass.Place | WordClass.OtherCapital | WordClass.Determiner))) break;
            if (tokens[i].Capital && tokens[i].Is(WordClass.GivenName)) start = i;
        }
        return start;
    }

    private static int WithInitial(List<Token> tokens, int i, int first) =>
        i > first && tokens[i - 1] is { Capital: true, Possessive: false } && (tokens[i - 1].End - tokens[i - 1].Start == 1 || tokens[i - 1].Is(WordClass.GivenName)) && !tokens[i - 1].Is(Office | WordClass.Determiner)
            ? i - 1 : i;

    private static bool IsGivenName(List<Token> tokens, int i, int last) =>
        tokens[i].Capital && tokens[i].Is(WordClass.GivenName) && i < last && last - i <= 4 && !tokens[i].Possessive
        && (tokens[i + 1].Kind == TokenKind.Quote || !(tokens[i + 1].Is(Office) && i + 1 < last));

    private static bool EndsOffice(Token token, int i, int last, List<Token> tokens, int first)
    {
        if (token.Possessive && i < last) return true;
        if (!token.Is(Office | WordClass.Organization | WordClass.Place | WordClass.OtherCapital)) return false;
        // "Steve King", "Mr. King", "Chuck Jordan": an office or a place after a given name is a surname.
        return !(i == last && i > first && tokens[i - 1].Capital && (tokens[i - 1].Is(WordClass.GivenName | WordClass.Honorific) || tokens[i - 1].End - tokens[i - 1].Start == 1));
    }

    private static bool IsAcronym(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (char.IsLower(text[i])) return false;
        }
        return token.End - token.Start > 1;
    }
}

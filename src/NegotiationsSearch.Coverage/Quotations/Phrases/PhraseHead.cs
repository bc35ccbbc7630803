using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Phrases;

/// <summary>The noun a phrase is built on, and where its name begins.</summary>
internal static class PhraseHead
{
    /// <summary>How many words a name has behind its first given name.</summary>
    private const int LongestName = 5;

    private const WordClass Office = WordClass.Title | WordClass.Role;

    /// <summary>The first office or body of a phrase; its last word when there is none.</summary>
    public static int First(List<Token> tokens, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (tokens[i].Is(Office | WordClass.Organization) && !tokens[i].Is(WordClass.GivenName)) return i;
        }
        return last;
    }

    /// <summary>The noun that says what somebody without a name is: "president" in "the president of Norland".</summary>
    public static int OfRole(List<Token> tokens, Grammar grammar, Phrase phrase)
    {
        if (grammar.OfficeComesFirst) return First(tokens, phrase.First, phrase.Last);
        for (var i = phrase.First + 1; i < phrase.Last; i++)
        {
            if (tokens[i].Is(WordClass.Genitive) && tokens[i - 1].Is(Office)) return i - 1;
        }
        return phrase.Last;
    }

    /// <summary>The first word of the name that ends the phrase; beyond the end when it ends in no name.</summary>
    public static int NameStart(string text, List<Token> tokens, Grammar grammar, int first, int last)
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
        return grammar.OfficeComesFirst && start <= last ? BehindOffice(text, tokens, first, start, last) : start;
    }

    /// <summary>"голова Офісу", "глава МЗС", "президент Норландії Ксан Восс": capitals behind an office begin with what it is held in.</summary>
    private static int BehindOffice(string text, List<Token> tokens, int first, int start, int last)
    {
        var head = First(tokens, first, last);
        if (head == last || head >= start) return start;
        if (!tokens[head].Is(Office)) return tokens[head].Capital || start == last ? last + 1 : start;
        if (start == last) return IsAcronym(text, tokens[last]) ? last + 1 : start;
        return last - start >= 2 && !tokens[head + 1].Is(WordClass.Place) ? last - 1 : start;
    }

    private static bool IsGivenName(List<Token> tokens, int i, int last) =>
        tokens[i].Capital && tokens[i].Is(WordClass.GivenName) && i < last && last - i <= 4 && !tokens[i].Possessive
        && (tokens[i + 1].Kind == TokenKind.Quote || !(tokens[i + 1].Is(Office) && i + 1 < last));

    /// <summary>"Nasser bin Faris Al Rihani": a given name further left, past particles and unknown words.</summary>
    private static int EarlierGivenName(List<Token> tokens, int start, int first, int last)
    {
        for (var i = start - 1; i >= first && last - i <= LongestName; i--)
        {
            var isParticle = tokens[i].Is(WordClass.Particle);
            if (!isParticle
                && (
                    !tokens[i].Capital
                        || tokens[i].Possessive
                        || tokens[i].Is(
                            Office | WordClass.Organization | WordClass.Place | WordClass.OtherCapital | WordClass.Determiner)))
                break;
            if (tokens[i].Capital && tokens[i].Is(WordClass.GivenName)) start = i;
        }
        return start;
    }

    private static int WithInitial(List<Token> tokens, int i, int first) =>
        i > first
            && tokens[i - 1] is { Capital: true, Possessive: false }
            && (tokens[i - 1].End - tokens[i - 1].Start == 1 || tokens[i - 1].Is(WordClass.GivenName))
            && !tokens[i - 1].Is(Office | WordClass.Determiner)
            ? i - 1 : i;

    private static bool EndsOffice(Token token, int i, int last, List<Token> tokens, int first)
    {
        if (token.Possessive && i < last) return true;
        if (!token.Is(Office | WordClass.Organization | WordClass.Place | WordClass.OtherCapital)) return false;
        // "Steve King", "Mr. King", "Chuck Jordan": an office or a place after a given name is a surname.
        return !(
            i == last
                && i > first
                && tokens[i - 1].Capital
                && (tokens[i - 1].Is(WordClass.GivenName | WordClass.Honorific) || tokens[i - 1].End - tokens[i - 1].Start == 1));
    }

    public static bool IsAcronym(string text, Token token)
    {
        for (var i = token.Start; i < token.End; i++)
        {
            if (char.IsLower(text[i])) return false;
        }
        return token.End - token.Start > 1;
    }
}

using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Phrases;

/// <summary>Finds, left to right, the noun phrases of a paragraph that can be speakers.</summary>
internal ref struct PhraseFinder(string text, List<Token> tokens, Grammar grammar)
{
    /// <summary>How many unknown words may stand between a determiner and the noun: "the visibly tired senior official".</summary>
    private const int MostModifiers = 3;

    private readonly List<Phrase> _phrases = [];

    public List<Phrase> FindAll()
    {
        for (var i = 0; i < tokens.Count;)
        {
            var end = Read(i);
            i = end > i ? end : i + 1;
        }
        return _phrases;
    }

    /// <summary>Reads the phrase that begins at a token; returns where it ends, or the same index when none begins there.</summary>
    private readonly int Read(int i)
    {
        var token = tokens[i];
        if (!token.IsWord) return i;
        if (token.Is(WordClass.Pronoun)) return ReadPronoun(i);
        var determined = token.Is(WordClass.Determiner);
        // "said that Voss": the conjunction.
        if (determined && token.Is(WordClass.Complementizer) && i + 1 < tokens.Count && tokens[i + 1].MayName) return i;
        if (!determined && !Begins(token, i)) return i;
        var last = FindEnd(determined ? i + 1 : i, determined ? MostModifiers : 0);
        if (last < 0) return i;
        _phrases.Add(PhraseShape.Of(text, tokens, grammar, i, last));
        return last + 1;
    }

    private readonly int ReadPronoun(int i)
    {
        if (!tokens[i].Is(WordClass.SpeakingPronoun) || IsContracted(tokens[i])) return i;
        _phrases.Add(new Phrase(i, i, PhraseKind.Pronoun, i, false));
        return i + 1;
    }

    /// <summary>"he'll" speaks to no verb behind it that is a cue.</summary>
    private readonly bool IsContracted(Token token) => Word(token).IndexOfAny('\'', '’') >= 0;

    private readonly bool Begins(Token token, int i)
    {
        if (token.MayName) return !token.Is(WordClass.OtherCapital) || token.Is(WordClass.Title | WordClass.Role);
        if (token.Is(WordClass.Particle) && !token.Capital && !token.Is(WordClass.Preposition | WordClass.Determiner))
            return ParticlesLeadToName(i) && (i == 0 || !tokens[i - 1].Is(WordClass.Determiner));
        if (token.Is(WordClass.RoleAdjective)) return LeadsToRole(i + 1);
        return token.Is(WordClass.Role | WordClass.Title | WordClass.Organization) && !token.Is(WordClass.AnyCue | WordClass.Function);
    }

    /// <summary>The last token of the noun phrase whose head is looked for from <paramref name="i"/>; -1 when there is none.</summary>
    private readonly int FindEnd(int i, int modifiers)
    {
        var last = -1;
        for (; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (!token.IsWord)
            {
                if (IsNickname(i, last) || LeadsToSuffix(i, last)) continue;
                break;
            }
            if (last >= 0 && EndsBefore(last, i)) break;
            if (last >= 0 ? Joins(token, i) : token.Is(WordClass.Particle)
                && !token.Is(WordClass.Preposition)
                && !token.Capital
                && ParticlesLeadToName(i))
                continue;
            if (token.Is(WordClass.Function | WordClass.Time) && !IsNameLike(token, last)) break;
            if (IsHead(token, last)) last = i;
            else if (last >= 0 ? !OfficeFollows(i) : modifiers-- <= 0) break;
        }
        return last;
    }

    /// <summary>"заявив Ксан Восс журналістам", "сказал журналистам Ксан Восс": those who are spoken to are no part of a name.</summary>
    private readonly bool EndsBefore(int last, int i)
    {
        if (!grammar.LacksArticles) return false;
        if (tokens[last].Is(WordClass.Audience)) return tokens[i].Capital && !tokens[i].Is(WordClass.Oblique);
        return tokens[last] is { Capital: true, Class: WordClass.None or WordClass.Male or WordClass.Female } && tokens[i] is { Capital: false } next
            && (next.Is(WordClass.Audience) || next.Is(WordClass.Oblique) && next.Is(WordClass.Role | WordClass.Organization));
    }

    /// <summary>"официальный представитель".</summary>
    private readonly bool LeadsToRole(int i)
    {
        var end = Math.Min(i + MostModifiers, tokens.Count);
        while (i < end && tokens[i].Is(WordClass.RoleAdjective)) i++;
        return i < end && tokens[i].Is(WordClass.Role | WordClass.Title);
    }

    private static bool IsNameLike(Token token, int last) => last >= 0 && token.Capital && token.Is(WordClass.GivenName);

    private readonly bool IsHead(Token token, int last)
    {
        if (token.MayName || token.Is(WordClass.RoleAdjective) && last < 0) return true;
        if (token.Is(WordClass.Complement)) return last >= 0;
        if (token.Is(WordClass.Role)) return !token.Is(WordClass.AnyCue) || last < 0;
        return token.Is(WordClass.Title | WordClass.Organization | WordClass.Place) && !token.Is(WordClass.AnyCue);
    }

    /// <summary>"of", "for" inside an office or a body, and the particles of names, when a capital follows.</summary>
    private readonly bool Joins(Token token, int i)
    {
        if (token.Is(WordClass.Particle) && !token.Capital && ParticlesLeadToName(i))
            return token.Is(WordClass.Preposition | WordClass.Determiner) ? tokens[i - 1].Is(WordClass.GivenName)
                || tokens[i - 1].Is(WordClass.Particle) && !tokens[i - 1].Capital
                : tokens[i - 1].Capital || tokens[i - 1].Is(WordClass.Particle);
        if (i + 1 >= tokens.Count || !tokens[i + 1].MayName || !tokens[i - 1].IsWord) return false;
        return token.Is(WordClass.Genitive) && tokens[i - 1].Is(WordClass.Title | WordClass.Organization | WordClass.Role);
    }

    /// <summary>"von der Leyen".</summary>
    private readonly bool ParticlesLeadToName(int i)
    {
        var end = Math.Min(i + 3, tokens.Count - 1);
        while (i < end && tokens[i] is { IsWord: true, Capital: false } token && token.Is(WordClass.Particle)) i++;
        return tokens[i].MayName;
    }

    /// <summary>"Hal Vickers, Jr."</summary>
    private readonly bool LeadsToSuffix(int i, int last) =>
        last >= 0 && last == i - 1 && tokens[i].Kind == TokenKind.Comma && tokens[last].Capital
        && i + 1 < tokens.Count && tokens[i + 1] is { Capital: true } suffix && suffix.Is(WordClass.NameSuffix);

    private readonly bool IsNickname(int i, int last)
    {
        if (last != i - 1 || i + 1 >= tokens.Count || tokens[i].Kind != TokenKind.Quote) return false;
        var inner = text.AsSpan(tokens[i].Start, tokens[i].End - tokens[i].Start);
        return inner.Length < 20 && tokens[last].Capital && tokens[i + 1].MayName && !(inner.IndexOfAny(".,?!") >= 0);
    }

    /// <summary>"Montclair University political scientist Brigid Harrison".</summary>
    private readonly bool OfficeFollows(int i) =>
        !grammar.NounsTakeCapitals
            && tokens[i].Class == WordClass.None
            && i + 1 < tokens.Count
            && tokens[i + 1] is var office
            && (!office.Capital || office.Is(WordClass.Abbreviation | WordClass.Honorific))
            && office.Is(WordClass.Role | WordClass.Title)
            && !office.Is(WordClass.AnyCue);

    private readonly ReadOnlySpan<char> Word(Token token) => text.AsSpan(token.Start, token.End - token.Start);
}

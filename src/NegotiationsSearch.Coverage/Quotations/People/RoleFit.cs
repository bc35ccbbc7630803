using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>Whether a mention without a name ("the Ukrainian leader") fits a role an article gave somebody.</summary>
internal static class RoleFit
{
    /// <summary>How many letters tell that two words are of one root: Severyn, Severynian.</summary>
    private const int RootLength = 5;

    /// <summary>The head is in the role, or a word the role may be called by.</summary>
    public static bool IsOfKind(Lexicon lexicon, string role, ReadOnlySpan<char> head)
    {
        if (HasWord(role, head) || lexicon.Grammar.JoinsNouns && role.AsSpan().EndsWith(head, StringComparison.OrdinalIgnoreCase)) return true;
        if (!lexicon.RoleKinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(head, out var kinds)) return false;
        return Array.Exists(kinds, kind => HasWord(role, kind));
    }

    /// <summary>Every word beside the head, at least one, is in the role or of one root with a word of it.</summary>
    public static bool HasModifiers(ParagraphReading paragraph, Phrase mention, string role)
    {
        var head = PhraseHead.OfRole(paragraph.Tokens, paragraph.Lexicon.Grammar, mention);
        var found = false;
        for (var i = mention.First + 1; i <= mention.Last; i++)
        {
            if (i == head || paragraph.Tokens[i].Is(WordClass.Genitive | WordClass.Determiner)) continue;
            if (!HasRoot(paragraph.Lexicon, role, paragraph.Word(i))) return false;
            found = true;
        }
        return found;
    }

    /// <summary>"the Ukrainian leader" is nobody whose role names another country.</summary>
    public static bool PlaceDiffers(ParagraphReading paragraph, Phrase mention, string role)
    {
        var head = PhraseHead.OfRole(paragraph.Tokens, paragraph.Lexicon.Grammar, mention);
        for (var i = mention.First + 1; i <= mention.Last; i++)
        {
            if (i == head || paragraph.Tokens[i] is not { Capital: true } token || HasRoot(paragraph.Lexicon, role, paragraph.Word(i))) continue;
            if (NamesOther(paragraph.Lexicon, role, token, CountryOf(paragraph.Lexicon, paragraph.Word(i)) is not null)) return true;
        }
        return false;
    }

    /// <summary>The first country among the words; null for none.</summary>
    public static string? PlaceOf(ParagraphReading paragraph, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (paragraph.Tokens[i].Capital && CountryOf(paragraph.Lexicon, paragraph.Word(i)) is not null) return paragraph.Word(i).ToString();
        }
        return null;
    }

    /// <summary>The role names a country where the mention does, a body where the mention does, an unknown name where the mention does.</summary>
    private static bool NamesOther(Lexicon lexicon, string role, Token word, bool isCountry)
    {
        foreach (var range in role.AsSpan().Split(' '))
        {
            var other = role.AsSpan(range);
            if (other.IsEmpty || !char.IsUpper(other[0])) continue;
            var found = lexicon.ClassOf(WithoutEnding(other));
            if (CountryOf(lexicon, other) is not null ? isCountry || !word.Is(WordClass.Place) : (found & WordClass.Place) != 0) return true;
            if (word.Is(WordClass.Organization) ? (found & WordClass.Organization) != 0 : !word.Is(WordClass.Place)
                && found == WordClass.None)
                return true;
        }
        return false;
    }

    private static int? CountryOf(Lexicon lexicon, ReadOnlySpan<char> word) =>
        lexicon.Countries.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(WithoutEnding(word), out var country) ? country : null;

    /// <summary>Without a full stop and the ending of a possessive.</summary>
    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] == 's' && word[^2] is '\'' or '’') word = word[..^2];
        return word.TrimEnd('.');
    }

    private static bool HasWord(string role, ReadOnlySpan<char> word)
    {
        foreach (var range in role.AsSpan().Split(' '))
        {
            var other = role.AsSpan(range);
            if (other.Equals(word, StringComparison.OrdinalIgnoreCase)
                || other[(other.LastIndexOf('-') + 1)..].Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static bool HasRoot(Lexicon lexicon, string role, ReadOnlySpan<char> word)
    {
        var root = word[..Math.Min(word.Length, RootLength)];
        var country = CountryOf(lexicon, word);
        foreach (var range in role.AsSpan().Split(' '))
        {
            var other = role.AsSpan(range);
            if (country is not null
                && CountryOf(lexicon, other) is { } named ? country == named : other.StartsWith(root, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}

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

    /// <summary>Every word between the article and the head, at least one, is in the role or of one root with a word of it.</summary>
    public static bool HasModifiers(ParagraphReading paragraph, Phrase mention, string role)
    {
        for (var i = mention.First + 1; i < mention.Last; i++)
        {
            if (!HasRoot(role, paragraph.Word(i))) return false;
        }
        return mention.Last > mention.First + 1;
    }

    /// <summary>"the Ukrainian leader" is nobody whose role names another country.</summary>
    public static bool PlaceDiffers(ParagraphReading paragraph, Phrase mention, string role)
    {
        for (var i = mention.First + 1; i < mention.Last; i++)
        {
            if (paragraph.Tokens[i] is { Capital: true } && !HasRoot(role, paragraph.Word(i)) && NamesPlace(paragraph.Lexicon, role, paragraph.Tokens[i].Is(WordClass.Place))) return true;
        }
        return false;
    }

    private static bool NamesPlace(Lexicon lexicon, string role, bool known)
    {
        foreach (var range in role.AsSpan().Split(' '))
        {
            var found = lexicon.ClassOf(role.AsSpan(range).TrimEnd('.'));
            if ((found & WordClass.Place) != 0 || !known && found == WordClass.None && range.Start.Value < range.End.Value && char.IsUpper(role[range.Start.Value])) return true;
        }
        return false;
    }

    private static bool HasWord(string role, ReadOnlySpan<char> word)
    {
        foreach (var range in role.AsSpan().Split(' '))
        {
            var other = role.AsSpan(range);
            if (other.Equals(word, StringComparison.OrdinalIgnoreCase) || other[(other.LastIndexOf('-') + 1)..].Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static bool HasRoot(string role, ReadOnlySpan<char> word)
    {
        var root = word[..Math.Min(word.Length, RootLength)];
        foreach (var range in role.AsSpan().Split(' '))
        {
            if (role.AsSpan(range).StartsWith(root, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}

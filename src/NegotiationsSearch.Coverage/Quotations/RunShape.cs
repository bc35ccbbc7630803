namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>What the words between two marks look like by themselves.</summary>
internal static class RunShape
{
    private const int FewWords = 2;

    private const int LongestTitle = 80;

    /// <summary>A word of a title that stays in lower case ("with") has at most so many letters.</summary>
    private const int LongestLowerWord = 4;

    public static bool IsShort(ReadOnlySpan<char> inner) => HasAtMost(inner, FewWords);

    public static bool HasAtMost(ReadOnlySpan<char> inner, int most)
    {
        var words = 1;
        foreach (var character in inner)
        {
            if (char.IsWhiteSpace(character) && ++words > most) return false;
        }
        return true;
    }

    /// <summary>American typesetting puts the sentence's own comma and full stop inside the marks.</summary>
    public static bool EndsLikeSpeech(ReadOnlySpan<char> inner) => inner[^1] is ',' or '.' or '!' or '?' or '…' or '-' or '—';

    /// <summary>"The Quiet Art of Waiting", "40 Locks": every longer word has a capital.</summary>
    public static bool IsTitle(ReadOnlySpan<char> inner)
    {
        if (inner.Length > LongestTitle) return false;
        var (capitals, numbers) = (0, 0);
        foreach (var range in inner.Split(' '))
        {
            var word = inner[range];
            if (word.Length > LongestLowerWord && char.IsLower(word[0])) return false;
            if (word.Length > 0 && char.IsUpper(word[0])) capitals++;
            if (word.Length > 0 && char.IsAsciiDigit(word[0])) numbers++;
        }
        if (capitals == 0 || capitals + numbers == 1 && !IsShort(inner)) return false;
        return (char.IsUpper(inner[0]) || char.IsAsciiDigit(inner[0])) && !HoldsQuestion(inner);
    }

    /// <summary>"So what? It is May": speech of short words looks like a title.</summary>
    private static bool HoldsQuestion(ReadOnlySpan<char> inner) => inner.IndexOf("? ", StringComparison.Ordinal) >= 0;
}

using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Tells words set in quotation marks for distance, and titles of works, from speech.</summary>
internal static class ShortRuns
{
    private const int MostWords = 2;

    public static bool IsNoSpeech(ParagraphReading paragraph, int token)
    {
        var inner = paragraph.Runs[paragraph.Tokens[token].Run].Inner.In(paragraph.Text);
        if (EndsLikeSpeech(inner)) return inner.Length < 2;
        if (IsIntroduced(paragraph, token)) return false;
        return IsShort(inner) || IsTitleCase(inner);
    }

    private static bool EndsLikeSpeech(ReadOnlySpan<char> inner) => inner[^1] is ',' or '.' or '!' or '?' or '…' or '-' or '—';

    /// <summary>A cue stands right before it.</summary>
    private static bool IsIntroduced(ParagraphReading paragraph, int token)
    {
        if (token == 0) return false;
        var before = paragraph.Tokens[token - 1].Kind is TokenKind.Comma or TokenKind.Colon ? token - 2 : token - 1;
        return before >= 0 && CueVerbs.IsCue(paragraph, before, WordClass.Cue);
    }

    private static bool IsShort(ReadOnlySpan<char> inner)
    {
        var words = 1;
        foreach (var character in inner)
        {
            if (char.IsWhiteSpace(character) && ++words > MostWords) return false;
        }
        return true;
    }

    /// <summary>"The Art of the Deal": every longer word has a capital.</summary>
    private static bool IsTitleCase(ReadOnlySpan<char> inner)
    {
        foreach (var range in inner.Split(' '))
        {
            var word = inner[range];
            if (word.Length > 4 && !char.IsUpper(word[0]) && !char.IsDigit(word[0])) return false;
        }
        return inner.Length < 80;
    }
}

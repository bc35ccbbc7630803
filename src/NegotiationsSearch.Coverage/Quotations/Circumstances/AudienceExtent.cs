using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>The noun phrase of those who are spoken to: "reporters", "the BBC's “Breakfast”", "a crowd of supporters".</summary>
internal static class AudienceExtent
{
    private const int MostWords = 10;

    private const int MostModifiers = 4;

    /// <summary>Null when no people, body or outlet stands there.</summary>
    public static Segment? At(ParagraphReading paragraph, int first)
    {
        if (first >= paragraph.Tokens.Count || Head(paragraph, first) is not { } last) return null;
        var end = Math.Min(paragraph.Tokens.Count, first + MostWords);
        while (last + 1 < end && Part(paragraph, last) is { } further && further < end) last = further;
        return IsMedium(paragraph, first, last) ? null : new Segment(first, last);
    }

    /// <summary>"told a news conference": that is where, not to whom.</summary>
    private static bool IsMedium(ParagraphReading paragraph, int first, int last)
    {
        var media = CircumstanceWords.For(paragraph.Lexicon).Media;
        for (var i = first; i <= last; i++)
        {
            if (!paragraph.Tokens[i].Capital && media.At(paragraph, i) is { } form && i + form.Words.Length - 1 == last) return true;
        }
        return false;
    }

    private static int? Head(ParagraphReading paragraph, int first)
    {
        var words = CircumstanceWords.For(paragraph.Lexicon);
        var found = paragraph.PhraseStartingAt(first) is { Kind: not PhraseKind.Pronoun } phrase ? phrase.Last : (int?)null;
        for (var i = found + 1 ?? first; i < Math.Min(paragraph.Tokens.Count, first + MostModifiers + 1); i++)
        {
            var token = paragraph.Tokens[i];
            if (words.Audiences.Contains(paragraph.Word(i))) return i;
            if (!token.IsWord
                || token.Is(WordClass.Function & ~WordClass.Determiner | WordClass.Time)
                || token.Is(WordClass.AnyCue) && !token.Is(WordClass.BaseForm)
                || token.Is(WordClass.Determiner) && i > first)
                break;
        }
        return found;
    }

    /// <summary>"of supporters", "the BBC's Newsnight programme": where the next part of the phrase ends.</summary>
    private static int? Part(ParagraphReading paragraph, int last)
    {
        var next = paragraph.Tokens[last + 1];
        if (paragraph.Tokens[last].Possessive)
            return next.Kind == TokenKind.Quote
                ? last + 1
                : Head(paragraph, last + 1) ?? (next.IsWord && !next.Is(WordClass.Function) ? last + 1 : null);
        return next.Is(WordClass.Genitive) && last + 2 < paragraph.Tokens.Count ? Head(paragraph, last + 2) : null;
    }
}

using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>
/// "the source" is the source spoken of before; "the Ukrainian leader" somebody named whose role fits; anything else is a
/// speaker without a name, known by these words within the article.
/// </summary>
internal static class RoleResolver
{
    private const int Reach = 30;

    /// <summary>How many letters of an adjective stay in all its endings.</summary>
    private const int StemLength = 5;

    public static Attribution Resolve(ArticleReading article, ParagraphReading paragraph, SpeechClause clause, string words)
    {
        var head = HeadOf(paragraph, clause.Speaker);
        if (IsDefinite(paragraph, clause) && (Before(article, paragraph, clause, head) ?? Named(article, paragraph, clause, head)) is { } known)
            return new Attribution(known, AttributionMethod.Role, known.IsAnonymous);
        var person = new Person(words, head, -1) { IsAnonymous = true, IsOffice = OfficeDescription.Is(paragraph, clause) };
        return new Attribution(person, AttributionMethod.Role, clause.IsCertain);
    }

    /// <summary>"der brasilianische Präsident" is no other country's.</summary>
    private static bool ModifierDiffers(ParagraphReading paragraph, Phrase phrase, string role)
    {
        if (!paragraph.Lexicon.Grammar.OfficeComesFirst) return false;
        var head = PhraseHead.First(paragraph.Tokens, phrase.First, phrase.Last);
        for (var i = phrase.First; i < head; i++)
        {
            var word = paragraph.Word(i);
            if (paragraph.Tokens[i].Is(WordClass.Determiner | WordClass.RoleAdjective)) continue;
            if (!role.AsSpan().Contains(word[..Math.Min(word.Length, StemLength)], StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    private static string HeadOf(ParagraphReading paragraph, Phrase phrase)
    {
        var head = PhraseHead.OfRole(paragraph.Tokens, paragraph.Lexicon.Grammar, phrase);
        return paragraph.Lexicon.NominativeOf(paragraph.Word(head).ToString());
    }

    private static bool IsDefinite(ParagraphReading paragraph, SpeechClause clause)
    {
        var first = paragraph.Tokens[clause.Speaker.First];
        return first.Is(WordClass.Definite) || paragraph.Lexicon.Grammar.LacksArticles && first.Is(WordClass.Role) && !first.Is(WordClass.Unnamed);
    }

    private static Person? Before(ArticleReading article, ParagraphReading paragraph, SpeechClause clause, ReadOnlySpan<char> head)
    {
        for (var i = article.Settled.Count - 1; i >= 0 && i >= article.Settled.Count - Reach; i--)
        {
            if (article.Settled[i].Attribution?.Speaker is { IsAnonymous: true } speaker
                && speaker.Surname.AsSpan().Equals(head, StringComparison.OrdinalIgnoreCase)
                && !RoleFit.PlaceDiffers(paragraph, clause.Speaker, speaker.Name)) return speaker;
        }
        return null;
    }

    /// <summary>
    /// The nearest person named before whose role has all the words of the mention; else whose role is of that kind and
    /// no other country's. Of two in one
    /// paragraph whose countries the article does not tell, "the Turkish leader" is neither.
    /// </summary>
    private static Person? Named(ArticleReading article, ParagraphReading paragraph, SpeechClause clause, ReadOnlySpan<char> head)
    {
        var mentions = article.Roster.Mentions;
        var place = RoleFit.PlaceOf(paragraph, clause.Speaker.First, clause.Speaker.Last);
        NamedMention? loose = null;
        var from = MentionsBefore.Count(mentions, paragraph.Index, clause.Speaker.First);
        for (var i = from - 1; i >= 0 && i >= from - Reach; i--)
        {
            if (mentions[i].Person is not { Role: { } role } person || !RoleFit.IsOfKind(paragraph.Lexicon, role, head)) continue;
            if (person.Place is { } known) role = $"{role} {known}";
            if (ModifierDiffers(paragraph, clause.Speaker, role)) continue;
            if (RoleFit.HasModifiers(paragraph, clause.Speaker, role)) return person;
            if (RoleFit.PlaceDiffers(paragraph, clause.Speaker, role) || loose?.Person == person) continue;
            if (place is not null && loose?.Paragraph == mentions[i].Paragraph) return null;
            loose ??= mentions[i];
        }
        if (loose is { Person: var found }) found.Place ??= place;
        return loose?.Person;
    }
}

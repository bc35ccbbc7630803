using NegotiationsSearch.Coverage.Quotations.Clauses;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>
/// "the source" is the source spoken of before; "the Ukrainian leader" somebody named whose role fits; anything else is a
/// speaker without a name, known by these words within the article.
/// </summary>
internal static class RoleResolver
{
    private const int Reach = 30;

    public static Attribution Resolve(ArticleReading article, ParagraphReading paragraph, SpeechClause clause, string words)
    {
        var head = paragraph.Word(clause.Speaker.Last);
        if (IsDefinite(paragraph, clause) && (Before(article, head) ?? Named(article, paragraph, clause, head)) is { } known)
            return new Attribution(known, AttributionMethod.Role, known.IsAnonymous ? 0.8 : 0.6);
        var person = new Person(words, head.ToString(), -1) { IsAnonymous = true };
        return new Attribution(person, AttributionMethod.Role, clause.IsCertain ? 0.8 : 0.6);
    }

    private static bool IsDefinite(ParagraphReading paragraph, SpeechClause clause) => paragraph.Tokens[clause.Speaker.First].Is(WordClass.Definite);

    private static Person? Before(ArticleReading article, ReadOnlySpan<char> head)
    {
        for (var i = article.Settled.Count - 1; i >= 0 && i >= article.Settled.Count - Reach; i--)
        {
            if (article.Settled[i].Attribution?.Speaker is { IsAnonymous: true } speaker && speaker.Surname.AsSpan().Equals(head, StringComparison.OrdinalIgnoreCase)) return speaker;
        }
        return null;
    }

    private static Person? Named(ArticleReading article, ParagraphReading paragraph, SpeechClause clause, ReadOnlySpan<char> head)
    {
        var mentions = article.Roster.Mentions;
        var from = MentionsBefore.Count(mentions, paragraph.Index, clause.Speaker.First);
        for (var i = from - 1; i >= 0 && i >= from - Reach; i--)
        {
            if (mentions[i].Person is { Role: { } role } person && Fits(role, head) && !PlaceDiffers(paragraph, clause, role)) return person;
        }
        return null;
    }

    /// <summary>"the Ukrainian leader" is nobody whose role names another country.</summary>
    private static bool PlaceDiffers(ParagraphReading paragraph, SpeechClause clause, string role)
    {
        for (var i = clause.Speaker.First; i < clause.Speaker.Last; i++)
        {
            if (paragraph.Tokens[i].Is(WordClass.Place) && !role.AsSpan().Contains(paragraph.Word(i), StringComparison.OrdinalIgnoreCase)) return NamesPlace(paragraph.Lexicon, role);
        }
        return false;
    }

    private static bool NamesPlace(Lexicon lexicon, string role)
    {
        foreach (var range in role.AsSpan().Split(' '))
        {
            if ((lexicon.ClassOf(role.AsSpan(range).TrimEnd('.')) & WordClass.Place) != 0) return true;
        }
        return false;
    }

    private static bool Fits(string role, ReadOnlySpan<char> head) =>
        role.AsSpan().Contains(head, StringComparison.OrdinalIgnoreCase)
        || head is "leader" && (role.EndsWith("President", StringComparison.OrdinalIgnoreCase) || role.EndsWith("Prime Minister", StringComparison.OrdinalIgnoreCase) || role.EndsWith("Chancellor", StringComparison.OrdinalIgnoreCase));
}

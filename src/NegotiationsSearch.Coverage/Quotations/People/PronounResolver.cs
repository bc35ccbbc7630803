using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>he, she, they: the last one who fits, a subject or a speaker before somebody named in passing.</summary>
internal static class PronounResolver
{
    /// <summary>How many mentions back a pronoun reaches.</summary>
    private const int Reach = 40;

    private const int ReachInParagraphs = 6;

    /// <summary>By how much the best must lead its nearest rival to have none.</summary>
    private const double ClearLead = 3;

    /// <summary>What it costs to be of the other gender by a given name alone.</summary>
    private const double OtherGenderByName = 6;

    public static Attribution? Resolve(ArticleReading article, ParagraphReading paragraph, Phrase pronoun, int verb, Person? addressee)
    {
        var gender = GenderOf(paragraph, pronoun.First, verb);
        if (gender is null) return null;
        if (gender == Gender.Unknown) return LastUnnamed(article, paragraph);
        var (best, isCertain) = Best(article, paragraph, SearchFrom(paragraph, pronoun.First), gender.Value, addressee);
        if (best is null) return null;
        (best.Gender, best.GuessesGender) = (gender.Value, false);
        return new Attribution(best, AttributionMethod.Pronoun, isCertain);
    }

    /// <summary>"Interfax quoted him": not the subject of its own clause.</summary>
    private static int SearchFrom(ParagraphReading paragraph, int pronoun)
    {
        if (!paragraph.Tokens[pronoun].Is(WordClass.ObjectPronoun)) return pronoun;
        var from = pronoun;
        while (from > Math.Max(0, pronoun - Reach) && paragraph.Tokens[from - 1].Sentence == paragraph.Tokens[pronoun].Sentence) from--;
        return from;
    }

    private static Gender? GenderOf(ParagraphReading paragraph, int token, int verb)
    {
        var pronoun = paragraph.Tokens[token];
        if (pronoun.Is(WordClass.He | WordClass.ObjectHe)) return Gender.Male;
        if (pronoun.Is(WordClass.She | WordClass.ObjectShe)) return VerbGender.IsPlural(paragraph, verb) ? Gender.Unknown : Gender.Female;
        if (pronoun.Is(WordClass.They | WordClass.ObjectThey)) return Gender.Unknown;
        // "додала у Telegram": the verb stands for its subject.
        return token == verb && VerbGender.Of(paragraph, verb) is not Gender.Unknown and var gender ? gender : null;
    }

    private static Attribution? LastUnnamed(ArticleReading article, ParagraphReading paragraph)
    {
        for (var i = article.Settled.Count - 1; i >= 0 && i >= article.Settled.Count - 3; i--)
        {
            if (article.Settled[i] is not { Attribution.Speaker: { } speaker } draft) continue;
            if (paragraph.Index - draft.Paragraph.Index > 2) return null;
            if (speaker.IsAnonymous || speaker.IsOrganization) return new Attribution(speaker, AttributionMethod.Pronoun, false);
        }
        return null;
    }

    private static (Person? Person, bool HasNoRival) Best(
        ArticleReading article, ParagraphReading paragraph, int token, Gender gender, Person? addressee)
    {
        Person? best = null;
        var (bestScore, rivalScore) = (double.MinValue, double.MinValue);
        var mentions = article.Roster.Mentions;
        var from = MentionsBefore.Count(mentions, paragraph.Index, token);
        for (var i = from - 1; i >= 0 && i >= from - Reach; i--)
        {
            var mention = mentions[i];
            if (paragraph.Index - mention.Paragraph > ReachInParagraphs) break;
            if (mention.Person == addressee || !MayFit(mention, paragraph, gender)) continue;
            var score = Score(article, paragraph, mention, gender, from - i, paragraph.Tokens[token].Sentence);
            if (mention.Person == best) bestScore = Math.Max(bestScore, score);
            else if (score > bestScore) (best, rivalScore, bestScore) = (mention.Person, bestScore, score);
            else rivalScore = Math.Max(rivalScore, score);
        }
        return best is null ? (LastSpeaker(article, gender), false) : (best, bestScore - rivalScore >= ClearLead && best.Gender == gender);
    }

    /// <summary>
    /// The subject right before may be one whose given name is the other gender's elsewhere: "Brigadier Josefa Ratu
    /// agreed. “…,” he said".
    /// </summary>
    private static bool MayFit(NamedMention mention, ParagraphReading paragraph, Gender gender) =>
        Fits(mention.Person, gender) || mention is { IsSubject: true, Person.GuessesGender: true } && mention.Paragraph == paragraph.Index;

    private static bool Fits(Person person, Gender gender) =>
        person.Gender == gender
            || person.Gender == Gender.Unknown
                && (person.Role is not null || !person.LooksLikePlace && (person.IsSurelyPerson || person.Name.Contains(' ')));

    /// <summary>The weights were fitted on annotated news; what is near and what acts weighs most.</summary>
    private static double Score(ArticleReading article, ParagraphReading paragraph, NamedMention mention, Gender gender, int back, int sentence)
    {
        var distance = paragraph.Index - mention.Paragraph;
        var score = -4.0 * distance + 0.1 * back;
        if (mention.IsSubject) score += distance == 0 ? 2.5 : 1.5;
        if (mention.IsGoverned) score -= 1;
        if (distance == 0 && mention.Sentence == sentence) score += 1;
        if (mention.Person.Gender == gender) score += 2;
        else if (mention.Person.Gender != Gender.Unknown) score -= OtherGenderByName;
        if (!mention.Person.IsSurelyPerson) score -= 1;
        if (article.Last is { Attribution.Speaker: var speaker } last && speaker == mention.Person) score += last.Last == paragraph ? 3.5 : 2.5;
        return score;
    }

    private static Person? LastSpeaker(ArticleReading article, Gender gender)
    {
        for (var i = article.Settled.Count - 1; i >= 0 && i >= article.Settled.Count - Reach; i--)
        {
            if (article.Settled[i].Attribution?.Speaker is { IsAnonymous: false, IsOrganization: false } speaker
                && Fits(speaker, gender))
                return speaker;
        }
        return null;
    }
}

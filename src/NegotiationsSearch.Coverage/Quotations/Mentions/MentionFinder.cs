using NegotiationsSearch.Coverage.Quotations.Circumstances;
using NegotiationsSearch.Coverage.Quotations.People;
using NegotiationsSearch.Coverage.Quotations.Phrases;

namespace NegotiationsSearch.Coverage.Quotations.Mentions;

/// <summary>Finds who is named in a paragraph without speaking in it, in narration and in quoted words.</summary>
internal sealed class MentionFinder(ArticleReading article)
{
    private readonly HashSet<(int Paragraph, Person Person)> _taken = Speakers(article);

    /// <summary>In reading order, each person once a paragraph.</summary>
    public List<Mention> FindAll()
    {
        var found = new List<Mention>();
        var next = 0;
        var named = article.Roster.Mentions;
        foreach (var paragraph in article.Paragraphs)
        {
            var from = found.Count;
            for (; next < named.Count && named[next].Paragraph == paragraph.Index; next++) Narrated(paragraph, named[next], found);
            foreach (var run in paragraph.Runs) Quoted(paragraph, run.Inner, found);
            found.Sort(from, found.Count - from, InReadingOrder);
        }
        return found;
    }

    private static readonly IComparer<Mention> InReadingOrder = Comparer<Mention>.Create((one, other) =>
        one.Words.Text.Start.CompareTo(other.Words.Text.Start));

    private static HashSet<(int, Person)> Speakers(ArticleReading article)
    {
        var speakers = new HashSet<(int, Person)>();
        foreach (var draft in article.Settled)
        {
            if (draft.Attribution is not { Speaker: var speaker } attribution) continue;
            foreach (var span in draft.Spans) speakers.Add((span.Paragraph, speaker));
            if (attribution.Mention is { } mention) speakers.Add((mention.Paragraph, speaker));
        }
        return speakers;
    }

    private void Narrated(ParagraphReading paragraph, NamedMention named, List<Mention> found)
    {
        if (paragraph.PhraseStartingAt(named.Token) is { } phrase)
            Take(paragraph, phrase, named.Person, new TextSpan(0, paragraph.Text.Length), paragraph.Index, found);
    }

    private void Quoted(ParagraphReading paragraph, TextSpan words, List<Mention> found)
    {
        if (paragraph.Lexicon.IsEmpty || words.Length == 0) return;
        var inner = ParagraphReading.ReadAll([words.In(paragraph.Text).ToString()], paragraph.Lexicon)[0];
        foreach (var phrase in inner.Phrases)
        {
            if (phrase.Kind == PhraseKind.Name && article.Roster.Known(NameParts.Of(inner, phrase), paragraph.Index) is { } person)
                Take(inner, phrase, person, words, paragraph.Index, found);
        }
    }

    private void Take(ParagraphReading reading, Phrase phrase, Person person, TextSpan within, int paragraph, List<Mention> found)
    {
        if (!IsPerson(person) || Outlets.IsOutlet(reading, new Segment(phrase.First, phrase.Last)) || !_taken.Add((paragraph, person))) return;
        var name = reading.SpanOf(phrase.NameFirst, phrase.Last);
        found.Add(
            new Mention(
                new Evidence(paragraph, new TextSpan(within.Start + name.Start, within.Start + name.End)),
                QuotationMaker.SpeakerOf(person)));
    }

    /// <summary>A single word with a capital is a person's name only when a role or a gender says so: companies speak too.</summary>
    private static bool IsPerson(Person person) =>
        person is { IsOrganization: false, IsAnonymous: false }
        && (
            person.Role is not null
                || person.Gender != Gender.Unknown
                || person is { IsSurelyPerson: true, LooksLikePlace: false } && person.Name.Contains(' '));
}

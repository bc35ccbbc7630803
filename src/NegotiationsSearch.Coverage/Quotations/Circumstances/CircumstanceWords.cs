using System.Collections.Concurrent;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>The words of one language that tell to whom, where, when and through whom something was said.</summary>
internal sealed class CircumstanceWords
{
    private static readonly ConcurrentDictionary<string, CircumstanceWords> ByLanguage = new(StringComparer.Ordinal);

    private CircumstanceWords(string language)
    {
        Dates = DateWords.Read(language);
        Media = MediumWords.Read(language);
        Audiences = WordSet.Read(language, "audiences");
        DativeAudiences = WordSet.Read(language, "dative-audiences");
        Messages = WordSet.Read(language, "message-nouns");
        Talks = WordSet.Read(language, "talk-nouns");
        TalkVerbs = WordSet.Read(language, "talk-verbs");
        Openings = WordSet.Read(language, "opening-talk-verbs");
        Addressees = WordSet.Read(language, "addressee-prepositions");
        Partners = WordSet.Read(language, "partner-prepositions");
        Hearings = WordSet.Read(language, "hearing-prepositions");
        HearingWords = WordSet.Read(language, "hearing-words");
        DirectTalkVerbs = WordSet.Read(language, "direct-talk-verbs");
        Datives = WordSet.Read(language, "dative-determiners");
        Outlets = WordSet.Read(language, "outlets");
        OutletNouns = WordSet.Read(language, "outlet-nouns");
        Agencies = WordSet.Read(language, "agencies");
        PassingVerbs = WordSet.Read(language, "passing-verbs");
        PassingOpeners = WordSet.Read(language, "passing-openers");
        DatePrepositions = WordSet.Read(language, "date-prepositions");
        DateBarriers = WordSet.Read(language, "date-barriers");
        PostingVerbs = WordSet.Read(language, "posting-verbs");
    }

    public DateWords Dates { get; }

    public MediumWords Media { get; }

    /// <summary>reporters, parliament: who is spoken to and seldom speaks.</summary>
    public WordSet Audiences { get; }

    /// <summary>Those who are spoken to, in the case that says so: журналістам.</summary>
    public WordSet DativeAudiences { get; }

    /// <summary>"a letter to", "comments to".</summary>
    public WordSet Messages { get; }

    /// <summary>"an interview with".</summary>
    public WordSet Talks { get; }

    /// <summary>"speaking to", "addressing".</summary>
    public WordSet TalkVerbs { get; }

    /// <summary>"addressing parliament": the object is who is spoken to.</summary>
    public WordSet DirectTalkVerbs { get; }

    /// <summary>"briefing reporters", where nothing stands before it.</summary>
    public WordSet Openings { get; }

    /// <summary>"said to parliament".</summary>
    public WordSet Addressees { get; }

    /// <summary>"an interview with the Herald".</summary>
    public WordSet Partners { get; }

    /// <summary>"testified before parliament".</summary>
    public WordSet Hearings { get; }

    /// <summary>testified, testimony.</summary>
    public WordSet HearingWords { get; }

    /// <summary>"sagte der Zeitung": what may stand before who is told something.</summary>
    public WordSet Datives { get; }

    /// <summary>A word that tells an outlet in a name: Courier, Interfax, television.</summary>
    public WordSet Outlets { get; }

    /// <summary>A noun for an outlet in the case of who is spoken to: газеті.</summary>
    public WordSet OutletNouns { get; }

    /// <summary>A word that tells an outlet whose business it is to pass on what it is told: agency, Interfax, state media.</summary>
    public WordSet Agencies { get; }

    /// <summary>Verbs of an outlet that passes on: передает.</summary>
    public WordSet PassingVerbs { get; }

    /// <summary>"as Interfax reports".</summary>
    public WordSet PassingOpeners { get; }

    /// <summary>"posted to Instagram".</summary>
    public WordSet PostingVerbs { get; }

    /// <summary>"on Tuesday", "in March".</summary>
    public WordSet DatePrepositions { get; }

    /// <summary>"about", "ahead": a date behind it is that of what is spoken of.</summary>
    public WordSet DateBarriers { get; }

    public static CircumstanceWords For(Lexicon lexicon) => ByLanguage.GetOrAdd(lexicon.Language, language => new CircumstanceWords(language));
}

namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>What the lexicon says a word can be. Each flag is one file of the lexicon's folder.</summary>
[Flags]
internal enum WordClass
{
    None = 0,
    Cue = 1 << 0,
    WeakCue = 1 << 1,
    Demand = 1 << 2,
    Addressee = 1 << 3,
    Title = 1 << 4,
    Role = 1 << 5,
    Organization = 1 << 6,
    Place = 1 << 7,
    Male = 1 << 8,
    Female = 1 << 9,
    Determiner = 1 << 10,
    Pronoun = 1 << 11,
    Preposition = 1 << 12,
    Conjunction = 1 << 13,
    Auxiliary = 1 << 14,
    Adverb = 1 << 15,
    Time = 1 << 16,
    Particle = 1 << 17,
    Abbreviation = 1 << 18,
    OtherCapital = 1 << 19,

    /// <summary>The first form of a verb's line, which may also be a noun: "claim".</summary>
    BaseForm = 1 << 20,

    He = 1 << 21,
    She = 1 << 22,
    They = 1 << 23,

    /// <summary>I, we: the speaker of the article.</summary>
    Self = 1 << 24,

    GivenName = Male | Female,
    AnyCue = Cue | WeakCue | Demand,
    SpeakingPronoun = He | She | They | Self,
    Function = Determiner | Pronoun | Preposition | Conjunction | Auxiliary,
}

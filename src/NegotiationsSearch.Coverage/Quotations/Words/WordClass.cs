namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>What the lexicon says a word can be. Each flag is one file of the lexicon's folder.</summary>
[Flags]
internal enum WordClass : long
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

    /// <summary>who, which, that.</summary>
    Relative = 1 << 25,

    /// <summary>"in Sarn", "near Orme Harbour": what follows is a place.</summary>
    Locative = 1 << 26,

    /// <summary>and.</summary>
    Coordinator = 1 << 27,

    /// <summary>the, that: points to somebody spoken of before.</summary>
    Definite = 1 << 28,

    /// <summary>"was told": with a verb of speech behind it, the subject is not who speaks.</summary>
    Passive = 1 << 29,

    /// <summary>"close to the talks": goes on to say who somebody without a name is.</summary>
    Defining = 1 << 30,

    /// <summary>"in a statement": where it was said.</summary>
    Occasion = 1L << 31,

    /// <summary>"wrote on X".</summary>
    OnPlatform = 1L << 32,

    /// <summary>The preposition that joins an office to what it is held in: of.</summary>
    Genitive = 1L << 33,

    /// <summary>Says that its bearer is a man: Mr, king.</summary>
    SaysMale = 1L << 34,

    /// <summary>Says that its bearer is a woman: Ms, spokeswoman.</summary>
    SaysFemale = 1L << 35,

    /// <summary>Stands before a name and is no role: Mr.</summary>
    Honorific = 1L << 36,

    /// <summary>Stands behind a surname: Jr.</summary>
    NameSuffix = 1L << 37,

    /// <summary>The first word of "according to".</summary>
    OpensSource = 1L << 38,

    /// <summary>Begins a clause beside a quotation which does not report it: while.</summary>
    Subordinator = 1L << 39,

    /// <summary>The first word of "as cited by": who passed words on stands behind it.</summary>
    OpensRelay = 1L << 42,

    /// <summary>Those who are spoken to, in the case that says so: журналістам.</summary>
    Audience = 1L << 43,

    /// <summary>Goes on with what was being said: added.</summary>
    Continuing = 1L << 44,

    /// <summary>"Interfax quoted him as saying".</summary>
    Quoting = 1L << 45,

    /// <summary>The word between "quoted him" and "saying": as.</summary>
    OpensQuotedSpeech = 1L << 46,

    /// <summary>him.</summary>
    ObjectHe = 1L << 47,

    /// <summary>her.</summary>
    ObjectShe = 1L << 48,

    /// <summary>them.</summary>
    ObjectThey = 1L << 49,

    /// <summary>One person holds it at a time: president.</summary>
    SingleOffice = 1L << 50,

    /// <summary>Several may be it, or nobody now: deputy, former.</summary>
    OfficeExcluder = 1L << 51,

    /// <summary>Not the nominative: whoever it names is no subject.</summary>
    Oblique = 1L << 40,

    /// <summary>Not the nominative when the noun is a woman's: "der Sprecherin".</summary>
    FeminineOblique = 1L << 41,

    /// <summary>The first word of "heißt es in": what follows its preposition speaks.</summary>
    OpensImpersonal = 1L << 52,

    /// <summary>"…", so Voss.</summary>
    TrailingSource = 1L << 53,

    /// <summary>Voss zufolge.</summary>
    PostposedSource = 1L << 54,

    /// <summary>The first word of "пряма мова": announces spoken words.</summary>
    OpensLabel = 1L << 55,

    /// <summary>What an office is held in: "міністр оборони".</summary>
    Complement = 1L << 56,

    /// <summary>A role whose bearer stays without a name: джерело.</summary>
    Unnamed = 1L << 57,

    /// <summary>An adjective that belongs to an office: "официальный представитель".</summary>
    RoleAdjective = 1L << 58,

    /// <summary>Opens what is reported: that, що.</summary>
    Complementizer = 1L << 59,

    /// <summary>What is written or called out, right before its words: slogan, chants.</summary>
    Shown = 1L << 63,

    /// <summary>What has a title: film, column.</summary>
    Work = 1L << 61,

    /// <summary>Stands before who wrote something: by.</summary>
    Byline = 1L << 60,

    /// <summary>The last word of places' names: lock, island.</summary>
    PlaceNoun = 1L << 62,

    GivenName = Male | Female,
    ObjectPronoun = ObjectHe | ObjectShe | ObjectThey,
    Inflected = GivenName | Role | Title | Organization | Place | Occasion | RoleAdjective,
    AnyCue = Cue | WeakCue | Demand,
    SpeakingPronoun = He | She | They | Self,
    Function = Determiner | Pronoun | Preposition | Conjunction | Auxiliary,
}

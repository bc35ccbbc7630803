using System.Collections.Frozen;

namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>The words of one language that attribution knows, read from the files of its folder.</summary>
internal sealed class Lexicon
{
    /// <summary>The shortest head of a joined noun: Deutschlandchef.</summary>
    private const int ShortestHead = 4;

    private static readonly (string File, WordClass Class)[] Files =
    [
        ("cue-verbs", WordClass.Cue), ("weak-cue-verbs", WordClass.WeakCue), ("demand-verbs", WordClass.Demand),
        ("addressee-verbs", WordClass.Addressee), ("titles", WordClass.Title), ("role-nouns", WordClass.Role),
        ("organization-nouns", WordClass.Organization), ("places", WordClass.Place), ("male-names", WordClass.Male),
        ("female-names", WordClass.Female), ("determiners", WordClass.Determiner), ("pronouns", WordClass.Pronoun),
        ("pronouns-he", WordClass.Pronoun | WordClass.He), ("pronouns-she", WordClass.Pronoun | WordClass.She),
        ("pronouns-they", WordClass.Pronoun | WordClass.They), ("pronouns-self", WordClass.Pronoun | WordClass.Self),
        ("prepositions", WordClass.Preposition), ("conjunctions", WordClass.Conjunction), ("auxiliaries", WordClass.Auxiliary),
        ("adverbs", WordClass.Adverb), ("times", WordClass.Time), ("name-particles", WordClass.Particle),
        ("abbreviations", WordClass.Abbreviation), ("other-capitals", WordClass.OtherCapital),
        ("relatives", WordClass.Relative), ("place-prepositions", WordClass.Locative), ("coordinators", WordClass.Coordinator),
        ("definites", WordClass.Definite), ("passive-auxiliaries", WordClass.Passive), ("defining-words", WordClass.Defining),
        ("occasions", WordClass.Occasion), ("platform-prepositions", WordClass.OnPlatform), ("genitive-prepositions", WordClass.Genitive),
        ("male-words", WordClass.SaysMale), ("female-words", WordClass.SaysFemale), ("honorifics", WordClass.Honorific),
        ("name-suffixes", WordClass.NameSuffix), ("subordinators", WordClass.Subordinator),
        ("continuing-verbs", WordClass.Continuing), ("quoting-verbs", WordClass.Quoting), ("quoted-speech-openers", WordClass.OpensQuotedSpeech),
        ("single-offices", WordClass.SingleOffice), ("office-excluders", WordClass.OfficeExcluder),
        ("object-pronouns-he", WordClass.ObjectHe), ("object-pronouns-she", WordClass.ObjectShe), ("object-pronouns-they", WordClass.ObjectThey),
        ("oblique-determiners", WordClass.Oblique), ("feminine-oblique-determiners", WordClass.FeminineOblique),
        ("trailing-sources", WordClass.TrailingSource), ("postposed-sources", WordClass.PostposedSource), ("complements", WordClass.Complement),
        ("complementizers", WordClass.Complementizer), (
            "unnamed-nouns",
            WordClass.Role | WordClass.Unnamed), ("role-adjectives", WordClass.RoleAdjective),
        ("work-nouns", WordClass.Work), ("bylines", WordClass.Byline), ("place-nouns", WordClass.PlaceNoun), ("dative-audiences", WordClass.Audience),
        ("shown-words", WordClass.Shown),
    ];

    private readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> _classes;
    private readonly FrozenDictionary<string, string> _nominatives;

    private Lexicon(string language, LexiconBuilder words)
    {
        Language = language;
        Grammar = Grammar.Of(language);
        Small = new SmallWords(language);
        Inflections = words.Inflections;
        Sources = words.Sources();
        Relays = words.Rows("relays", WordClass.OpensRelay);
        Impersonals = words.Rows("impersonal-cues", WordClass.OpensImpersonal);
        Labels = words.Rows("speech-labels", WordClass.OpensLabel);
        _nominatives = words.Nominatives.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
        _classes = words.Classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        RoleKinds = LexiconFile.Rows(language, "role-kinds").ToFrozenDictionary(row => row[0], row => row[1..], StringComparer.OrdinalIgnoreCase);
        Countries = CountriesOf(language);
        IsEmpty = words.Classes.Count == 0;
    }

    public static Lexicon English { get; } = Read("en");

    private static readonly Lexicon Empty = Read("none");

    private static readonly FrozenDictionary<string, Lexicon> Others =
        new[] { "de", "ru", "uk" }.ToFrozenDictionary(language => language, Read);

    /// <summary>The folder it was read from.</summary>
    public string Language { get; }

    public Grammar Grammar { get; }

    public SmallWords Small { get; }

    public Inflections Inflections { get; }

    /// <summary>What stands before somebody whose word something is: "according to".</summary>
    public WordRows Sources { get; }

    /// <summary>What stands before whoever passed words on: "as cited by".</summary>
    public WordRows Relays { get; }

    /// <summary>The roles a word for somebody spoken of before may stand for: "the leader" is a president or a premier.</summary>
    public FrozenDictionary<string, string[]> RoleKinds { get; }

    /// <summary>The country a word means, as a number: one for France, French and Paris. No word in a language without the list.</summary>
    public FrozenDictionary<string, int> Countries { get; }

    /// <summary>Verbs of speech without a subject: "heißt es", "говорится".</summary>
    public WordRows Impersonals { get; }

    /// <summary>What announces spoken words: "пряма мова".</summary>
    public WordRows Labels { get; }

    /// <summary>Without words nobody can be said to speak: only the quotations themselves are found.</summary>
    public bool IsEmpty { get; }

    /// <summary>The lexicon of a BCP 47 tag; English when the article does not say its language.</summary>
    public static Lexicon For(string? language)
    {
        if (string.IsNullOrEmpty(language)) return English;
        var primary = language.Split('-')[0].ToLowerInvariant();
        return primary == "en" ? English : Others.GetValueOrDefault(primary, Empty);
    }

    public WordClass ClassOf(ReadOnlySpan<char> word)
    {
        if (_classes.TryGetValue(word, out var found)) return found;
        if (Grammar.JoinsNouns) return OfHead(word);
        return Grammar.IsPlace(word) ? WordClass.Place | WordClass.Oblique : WordClass.None;
    }

    /// <summary>The nominative of a word the lexicon knows in another case; the word itself when it knows none.</summary>
    public string NominativeOf(string word) => _nominatives.GetValueOrDefault(word, word);

    private static FrozenDictionary<string, int> CountriesOf(string language) =>
        LexiconFile.Rows(language, "countries").SelectMany((row, number) => row.Select(word => (word, number)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.number, StringComparer.OrdinalIgnoreCase);

    /// <summary>A joined noun is what its last part is: Werftbetriebsratschefin.</summary>
    private WordClass OfHead(ReadOnlySpan<char> word)
    {
        if (word.Length <= ShortestHead || !char.IsUpper(word[0])) return WordClass.None;
        for (var start = 2; start <= word.Length - ShortestHead; start++)
        {
            if (_classes.TryGetValue(word[start..], out var found) && (found & (WordClass.Role | WordClass.Organization)) != 0)
                return found & (WordClass.Role | WordClass.Title | WordClass.Organization | WordClass.Occasion | WordClass.Unnamed);
        }
        return WordClass.None;
    }

    private static Lexicon Read(string language)
    {
        var words = new LexiconBuilder(language);
        foreach (var (file, wordClass) in Files) words.Add(file, wordClass);
        words.Inflect();
        return new Lexicon(language, words);
    }
}

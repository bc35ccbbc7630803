using System.Collections.Frozen;

namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>The words of one language that attribution knows, read from the files of its folder.</summary>
internal sealed class Lexicon
{
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
    ];

    private readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> _classes;

    private Lexicon(string language, FrozenDictionary<string, WordClass> classes, Grammar grammar, WordRows sources, FrozenDictionary<string, string[]> roleKinds)
    {
        Language = language;
        RoleKinds = roleKinds;
        Grammar = grammar;
        Sources = sources;
        _classes = classes.GetAlternateLookup<ReadOnlySpan<char>>();
        IsEmpty = classes.Count == 0;
    }

    public static Lexicon English { get; } = Read("en");

    private static readonly Lexicon Empty = Read("none");

    private static readonly FrozenDictionary<string, Lexicon> Others =
        new[] { "de", "ru", "uk" }.ToFrozenDictionary(language => language, Read);

    /// <summary>The folder it was read from.</summary>
    public string Language { get; }

    public Grammar Grammar { get; }

    /// <summary>What stands before somebody whose word something is: "according to".</summary>
    public WordRows Sources { get; }

    /// <summary>The roles a word for somebody spoken of before may stand for: "the leader" is a president or a premier.</summary>
    public FrozenDictionary<string, string[]> RoleKinds { get; }

    /// <summary>Without words nobody can be said to speak: only the quotations themselves are found.</summary>
    public bool IsEmpty { get; }

    /// <summary>The lexicon of a BCP 47 tag; English when the article does not say its language.</summary>
    public static Lexicon For(string? language)
    {
        if (string.IsNullOrEmpty(language)) return English;
        var primary = language.Split('-')[0].ToLowerInvariant();
        return primary == "en" ? English : Others.GetValueOrDefault(primary, Empty);
    }

    public WordClass ClassOf(ReadOnlySpan<char> word) => _classes.TryGetValue(word, out var found) ? found : WordClass.None;

    private static Lexicon Read(string language)
    {
        var classes = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        foreach (var (file, wordClass) in Files)
        {
            foreach (var (word, isFirst) in LexiconFile.Words(language, file))
                classes[word] = classes.GetValueOrDefault(word) | wordClass | (isFirst && (wordClass & WordClass.AnyCue) != 0 ? WordClass.BaseForm : 0);
        }
        var sources = WordRows.Read(language, "sources");
        foreach (var word in sources.FirstWords) classes[word] = classes.GetValueOrDefault(word) | WordClass.OpensSource;
        return new Lexicon(language, classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), Grammar.Of(language), sources, LexiconFile.Rows(language, "role-kinds").ToFrozenDictionary(row => row[0], row => row[1..], StringComparer.OrdinalIgnoreCase));
    }
}

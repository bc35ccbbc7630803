namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>How a language builds the clauses and names that attribution reads; what words alone cannot say.</summary>
internal sealed record Grammar
{
    /// <summary>The ending of verb forms that share the subject of the verb before them: adding.</summary>
    public string? ParticipleEnding { get; init; }

    /// <summary>The ending of adverbs of manner: bluntly.</summary>
    public string? AdverbEnding { get; init; }

    /// <summary>The ending that tells a verb the lexicon does not know beside a quotation: beamed.</summary>
    public string? PastEnding { get; init; }

    /// <summary>The subject may stand behind its verb and other words: "sagte am Montag der Minister".</summary>
    public bool HasFreeOrder { get; init; }

    /// <summary>All nouns have capitals, so that a capital does not make a name.</summary>
    public bool NounsTakeCapitals { get; init; }

    /// <summary>Nouns are joined to one word, the head last: Werftbetriebsratschefin.</summary>
    public bool JoinsNouns { get; init; }

    /// <summary>What an office is held in stands behind it without a preposition: "міністр оборони", "Sprecher des Amts".</summary>
    public bool OfficeComesFirst { get; init; }

    /// <summary>The stops of a sentence stand outside quotation marks.</summary>
    public bool StopsOutside { get; init; }

    /// <summary>Reported speech is told by what this house knows of English: that, "according to", a clause behind a comma.</summary>
    public bool ReportsWithoutMarks { get; init; } = true;

    /// <summary>There are no articles: "министр" may be the minister spoken of before.</summary>
    public bool LacksArticles { get; init; }

    /// <summary>A dash at a paragraph's start opens spoken words.</summary>
    public bool SpeaksAfterDash { get; init; }

    /// <summary>A verb alone may go on with the speaker: "додала у Telegram".</summary>
    public bool DropsSubject { get; init; }

    /// <summary>Endings of offices that only women bear: Sprecherin.</summary>
    public string[] FeminineOffices { get; init; } = [];

    /// <summary>Endings of surnames that tell a woman from a man.</summary>
    public string[] FeminineSurnames { get; init; } = [];

    public string[] MasculineSurnames { get; init; } = [];

    /// <summary>Endings of verbs whose subject is a woman, a man, several.</summary>
    public string[] FeminineVerbs { get; init; } = [];

    public string[] MasculineVerbs { get; init; } = [];

    public string[] PluralVerbs { get; init; } = [];

    /// <summary>Endings that only common nouns have, where capitals do not tell: Verhandlung.</summary>
    public string[] NounEndings { get; init; } = [];

    /// <summary>Endings that only the names of places have, in another case than the nominative: Норландії.</summary>
    public string[] Places { get; init; } = [];

    /// <summary>Endings of nouns that are grammatically feminine.</summary>
    public string[] FeminineNouns { get; init; } = [];

    public bool IsPlace(ReadOnlySpan<char> word) => word.Length > 4 && char.IsUpper(word[0]) && EndsIn(word, Places);

    public static bool EndsIn(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static readonly Grammar English = new() { ParticipleEnding = "ing", AdverbEnding = "ly", PastEnding = "ed" };

    private static readonly Grammar German = new()
    {
        HasFreeOrder = true,
        NounsTakeCapitals = true,
        JoinsNouns = true,
        StopsOutside = true,
        ReportsWithoutMarks = false,
        OfficeComesFirst = true,
        FeminineOffices = ["in"],
        PluralVerbs = ["n"],
        FeminineNouns = ["in", "ung", "schaft", "ion", "heit", "keit", "tät", "agentur", "zeitung", "presse", "rundschau", "partei"],
        NounEndings = ["ung", "ungen", "heit", "keit", "keiten", "schaft", "ion", "ionen", "tät", "ismus", "nis"],
    };

    private static readonly Grammar Russian = new()
    {
        HasFreeOrder = true,
        OfficeComesFirst = true,
        LacksArticles = true,
        StopsOutside = true,
        SpeaksAfterDash = true,
        DropsSubject = true,
        FeminineVerbs = ["ла", "лась"],
        MasculineVerbs = ["л", "лся"],
        PluralVerbs = ["ли", "лись", "ют", "ут", "ят"],
        Places = ["ии"],
        FeminineSurnames = ["ская", "цкая", "ова", "ева"],
        MasculineSurnames = ["ский", "цкий", "ов", "ев"],
    };

    private static readonly Grammar Ukrainian = Russian with
    {
        FeminineOffices = ["ка", "ця", "иня"],
        FeminineVerbs = ["ла", "лася"],
        MasculineVerbs = ["в", "вся"],
        PluralVerbs = ["ли", "лися", "ють", "уть", "ять"],
        Places = ["ії"],
        FeminineSurnames = ["ська", "цька", "ова", "єва", "ева"],
        MasculineSurnames = ["ський", "цький", "ов", "єв", "ев"],
    };

    private static readonly Grammar Other = new();

    public static Grammar Of(string language) => language switch
    {
        "en" => English,
        "de" => German,
        "ru" => Russian,
        "uk" => Ukrainian,
        _ => Other,
    };
}

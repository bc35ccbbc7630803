namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>
/// One step of a case: a question with what is expected of the answer, or a change of the index. Hits are named <c>a1/0</c> for the first paragraph
/// of article a1 and <c>a1/q0</c> for its first quotation; <c>{a1/0}</c> in a question stands for the id.
/// </summary>
internal sealed record SuiteStep
{
    public required string Why { get; init; }

    /// <summary>The query string to send to /v1/search, or a whole path.</summary>
    public string? Get { get; init; }

    /// <summary>Asks for what the answer before gave as its next page.</summary>
    public bool Next { get; init; }

    public int Status { get; init; } = 200;

    /// <summary>The hits in any order.</summary>
    public string[]? Hits { get; init; }

    /// <summary>The hits in this order.</summary>
    public string[]? Order { get; init; }

    /// <summary>All hits; as many as are named when left out.</summary>
    public long? Total { get; init; }

    public long? Groups { get; init; }

    /// <summary>The words marked in a hit, in order.</summary>
    public Dictionary<string, string[]> Matches { get; init; } = [];

    /// <summary>The ranges marked in a hit, as start and end.</summary>
    public Dictionary<string, int[][]> Ranges { get; init; } = [];

    /// <summary>The texts of hits.</summary>
    public Dictionary<string, string> Texts { get; init; } = [];

    /// <summary>
    /// Each facet's values as <c>value count</c>, in order, with <c>selected</c> behind and at last <c>+ count</c> of
    /// those not listed.
    /// </summary>
    public Dictionary<string, string[]> Facets { get; init; } = [];

    /// <summary>A piece of each warning; none when left out.</summary>
    public string[] Warnings { get; init; } = [];

    /// <summary>A piece of the answer's body, with <c>{a1/0}</c> for an id.</summary>
    public string? Says { get; init; }

    /// <summary>The name of what a moved thing is now.</summary>
    public string? Location { get; init; }

    /// <summary>Whether there is a next page; not looked at when left out.</summary>
    public bool? More { get; init; }

    public SuiteArticle[] Replace { get; init; } = [];

    /// <summary>What is removed: <c>id:…</c>, <c>url:…</c> or <c>source:…</c>.</summary>
    public string[] Remove { get; init; } = [];

    public string[] Restore { get; init; } = [];

    /// <summary>The register that takes the former one's place.</summary>
    public SuitePerson[]? Register { get; init; }

    /// <summary>How each hit's first quotation names its speaker: <c>id | name | role | side | mention</c>, with <c>-</c> for none.</summary>
    public Dictionary<string, string> Speakers { get; init; } = [];

    /// <summary>Each hit's family as its first quotation has it: <c>a1/q0 3</c>, the earliest wording and how many there are.</summary>
    public Dictionary<string, string> Families { get; init; } = [];

    /// <summary>How many minutes pass before.</summary>
    public int Minutes { get; init; }

    public bool IsAsked => Get is not null || Next;

    public bool Changes => Register is not null || Replace.Length + Remove.Length + Restore.Length + Minutes > 0;

    public IEnumerable<string> NamesExpected =>
        (Hits ?? [])
            .Concat(Order ?? [])
            .Concat(Matches.Keys)
            .Concat(Ranges.Keys)
            .Concat(Texts.Keys)
            .Concat(Speakers.Keys).Concat(Families.Keys)
            .Concat(Location is null ? [] : [Location]);
}

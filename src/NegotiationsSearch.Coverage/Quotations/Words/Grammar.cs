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

    private static readonly Grammar English = new() { ParticipleEnding = "ing", AdverbEnding = "ly", PastEnding = "ed" };

    private static readonly Grammar Other = new();

    public static Grammar Of(string language) => language switch
    {
        "en" => English,
        _ => Other,
    };
}

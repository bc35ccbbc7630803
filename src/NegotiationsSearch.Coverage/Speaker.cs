namespace NegotiationsSearch.Coverage;

/// <summary>Who is reported to have said something, as the article itself makes known: never a person's id from outside the article.</summary>
public sealed record Speaker
{
    /// <summary>The fullest name the article gives ("Donald Tusk"); for someone without a name, the words that stand for one ("a source in the President's Office").</summary>
    public required string Name { get; init; }

    /// <summary>The role the article gives ("Polish Prime Minister"); null when it gives none.</summary>
    public string? Role { get; init; }

    /// <summary>True for someone the article leaves without a name. Such a speaker is never joined to anyone of another article.</summary>
    public bool IsAnonymous { get; init; }
}

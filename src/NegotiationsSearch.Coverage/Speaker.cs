namespace NegotiationsSearch.Coverage;

/// <summary>By what an article makes a speaker known, and so how far the speaker can be told from others.</summary>
public enum SpeakerKind
{
    /// <summary>A person by full name ("Donald Tusk"): the same over articles when name and role are.</summary>
    Person,

    /// <summary>A person by a part of a name alone ("Tusk"): the article never gives the rest.</summary>
    PartialName,

    /// <summary>A body, a country, an outlet ("the Kremlin").</summary>
    Organization,

    /// <summary>An office that one person holds at a time, without a name ("the Russian leader").</summary>
    Office,

    /// <summary>Someone without a name ("a source in the President's Office", "critics").</summary>
    Anonymous,
}

/// <summary>Who is reported to have said something, as the article itself makes known: never a person's id from outside the article.</summary>
public sealed record Speaker
{
    /// <summary>
    /// The fullest name the article gives ("Donald Tusk"); for someone without a name, the words that stand for one ("a
    /// source in the President's Office").
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The role the article gives ("Polish Prime Minister"); null when it gives none.</summary>
    public string? Role { get; init; }

    public SpeakerKind Kind { get; init; }

    /// <summary>Whether the article leaves the speaker without a name.</summary>
    public bool IsAnonymous => Kind is SpeakerKind.Office or SpeakerKind.Anonymous;
}

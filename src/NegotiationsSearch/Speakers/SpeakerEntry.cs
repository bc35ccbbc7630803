using NegotiationsSearch.Index;

namespace NegotiationsSearch.Speakers;

/// <summary>Somebody whom the coverage lets speak, or whom the register knows.</summary>
/// <param name="Id">What speakers are filtered by.</param>
/// <param name="Name">The name, without a role.</param>
/// <param name="Person">The register's person; null for somebody it does not know.</param>
/// <param name="Quotations">Quoted and reported statements.</param>
/// <param name="Articles">Articles that have any of them.</param>
internal sealed record SpeakerEntry(string Id, string Name, KnownPerson? Person, long Quotations, long Articles)
{
    // What parts the name from the role, or from the article the speaker stays in, in the ids of those whom the register does not know.
    private static readonly char[] Marks = ['.', '~'];

    /// <summary>The part of the id that is the name's.</summary>
    public string NameSlug => Id.IndexOfAny(Marks) is > 0 and var at ? Id[..at] : Id;

    /// <summary>Whether an article gives a part of the name alone.</summary>
    public bool IsPartial => Person is null && Id.IndexOf('~', StringComparison.Ordinal) is > 0 and var at && at < Id.Length - 1;

    /// <summary>Those whom articles leave without a name, and what nobody was found for.</summary>
    public static bool IsNobody(string id) => id.StartsWith('~');
}

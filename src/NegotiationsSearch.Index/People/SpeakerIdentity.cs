using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.People;

/// <summary>
/// Whom an article makes known, as far as it tells: what documents hold, and what a register of people maps to persons.
/// Two articles speak of one identity only by full name and role, and by a body's name; a last name alone stays within its article.
/// </summary>
/// <param name="Article">The article's public id when the identity stays within the article; else null.</param>
internal sealed record SpeakerIdentity(SpeakerKind Kind, string Name, string? Role, string? Side, string? Article)
{
    /// <summary>The value of everyone the articles leave without a name: never told apart over articles.</summary>
    public const string Anonymous = "~anonymous";

    /// <summary>The value of what nobody was found for.</summary>
    public const string Unattributed = "~unattributed";

    /// <summary>What parts a name from a role in an id; no slug has it.</summary>
    private const char RoleMark = '.';

    /// <summary>
    /// What parts a name from the article it stays in, and ends the id of those whom a register's person must not be
    /// taken for; no slug has it.
    /// </summary>
    private const char ApartMark = '~';

    /// <param name="article">The public id of the article that names the speaker.</param>
    public static SpeakerIdentity Of(QuotationSpeaker speaker, string article) => speaker.Kind switch
    {
        SpeakerKind.Anonymous => new(SpeakerKind.Anonymous, "", speaker.Role, speaker.Side, null),
        SpeakerKind.Office or SpeakerKind.Organization => new(speaker.Kind, speaker.Name, speaker.Role, speaker.Side, null),
        _ when IsPartial(speaker) => new(SpeakerKind.PartialName, speaker.Name, speaker.Role, speaker.Side, article),
        _ => new(SpeakerKind.Person, speaker.Name, speaker.Role, speaker.Side, null),
    };

    /// <summary>
    /// What speakers are filtered and counted by while no register knows them: <c>donald-tusk</c>, with a role <c>donald-tusk.prime-minister</c>,
    /// within an article <c>tusk~0f3x9k2m4qpa</c>; a body goes by its name alone.
    /// </summary>
    public string Id => Kind switch
    {
        SpeakerKind.Anonymous or SpeakerKind.Office => Anonymous,
        SpeakerKind.PartialName => Slug.Of(Name) + ApartMark + Article,
        SpeakerKind.Person when Role is { } role => Slug.Of(Name) + RoleMark + Slug.Of(role),
        _ => Slug.Of(Name),
    };

    /// <summary>What a person reads for <see cref="Id"/>: with the role where it is part of the identity.</summary>
    public string Label => Kind switch
    {
        SpeakerKind.Anonymous or SpeakerKind.Office => "anonymous",
        SpeakerKind.Person when Role is { } role => $"{Name}, {role}",
        _ => Name,
    };

    /// <summary>The part of an id that is the name's slug; empty for an id that names nobody.</summary>
    public static string NameOf(string id) => id.IndexOfAny([RoleMark, ApartMark]) is >= 0 and var at ? id[..at] : id;

    /// <summary>Whether an id stays within one article.</summary>
    public static bool IsWithinArticle(string id) => id.IndexOf(ApartMark) is > 0 and var at && at < id.Length - 1;

    /// <summary>The id of those called like a person of the register whom the register does not tell: never the person's own.</summary>
    public static string ApartFrom(string personId) => personId + ApartMark;

    // One word is no full name, whatever the article takes it for.
    private static bool IsPartial(QuotationSpeaker speaker) =>
        speaker.Kind == SpeakerKind.PartialName || !speaker.Name.AsSpan().Trim().ContainsAny(" \u00a0\t\n");
}

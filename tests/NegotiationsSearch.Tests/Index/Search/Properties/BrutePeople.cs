using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Search.Properties;

/// <summary>Who speakers are by a register, by looking at everybody in it each time.</summary>
internal sealed class BrutePeople(PeopleRegister register)
{
    public string SpeakerOf(QuotationSpeaker? speaker, ArticleDocument article) =>
        speaker is null ? "~unattributed" : PersonOf(speaker, article)?.Id ?? IdOf(speaker, article);

    public string? RoleOf(QuotationSpeaker? speaker, ArticleDocument article) =>
        SlugOf(
            (speaker is null
                ? null
                : PersonOf(speaker, article)?.Roles.FirstOrDefault(role => Holds(role.From, role.To, article))?.Title)
                ?? speaker?.Role);

    public string? SideOf(QuotationSpeaker? speaker, ArticleDocument article) =>
        SlugOf(
            (speaker is null
                ? null
                : PersonOf(speaker, article)?.Sides.FirstOrDefault(side => Holds(side.From, side.To, article))?.Side)
                ?? speaker?.Side);

    private string IdOf(QuotationSpeaker speaker, ArticleDocument article)
    {
        var name = Slug.Of(speaker.Name);
        return speaker.Kind switch
        {
            SpeakerKind.Anonymous or SpeakerKind.Office => "~anonymous",
            SpeakerKind.PartialName => $"{name}~{DocumentIds.Of(article).Article}",
            SpeakerKind.Person when speaker.Role is not null => $"{name}.{Slug.Of(speaker.Role)}",
            _ => register.People.Any(person => person.Id == name) ? name + "~" : name,
        };
    }

    private KnownPerson? PersonOf(QuotationSpeaker speaker, ArticleDocument article)
    {
        if (speaker.Kind == SpeakerKind.Office)
            return Only(person => person.Roles.Any(role =>
                Holds(role.From, role.To, article)
                    && (role.Names.Contains(speaker.Name) || "the " + role.Title == speaker.Name)));
        if (speaker.Kind is not (SpeakerKind.Person or SpeakerKind.PartialName)) return null;
        if (Only(person => IsCalled(person, speaker)) is { } only) return only;
        if (speaker.Role is not { } given)
            return Only(person => IsCalled(person, speaker) && person.Roles.Any(role => Holds(role.From, role.To, article)));
        return Only(person => IsCalled(person, speaker) && person.Roles.Any(role => Holds(role.From, role.To, article) && MayBe(role, given)))
            ?? Only(person => IsCalled(person, speaker) && person.Roles.Any(role => MayBe(role, given)));
    }

    /// <summary>Whose name or alias it is, and nobody else's.</summary>
    public string? IdCalled(string folded) =>
        Only(person => person.Aliases.Append(person.Name).Any(name => Folding.Fold(name) == folded))?.Id;

    private KnownPerson? Only(Func<KnownPerson, bool> holds) => register.People.Where(holds).ToList() is [var only] ? only : null;

    private static bool IsCalled(KnownPerson person, QuotationSpeaker speaker) =>
        person.Name == speaker.Name || person.Aliases.Contains(speaker.Name);

    // The corpus has one-word roles alone.
    private static bool MayBe(DatedRole role, string given) => role.Title.Split(' ').Contains(given);

    private static bool Holds(DateOnly? from, DateOnly? to, ArticleDocument article) =>
        article.Published is { } published ? !(from > published.Day) && !(to < published.Day) : from is null && to is null;

    private static string? SlugOf(string? text) => text is null ? null : Slug.Of(text);
}

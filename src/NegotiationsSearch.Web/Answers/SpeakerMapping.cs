using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes the answers that tell of people of the register.</summary>
internal static class SpeakerMapping
{
    public static SpeakersAnswer List(SpeakerList list, RequestLinks links, IndexAnswer index) => new()
    {
        Speakers = [.. list.Speakers.Select(quoted => new QuotedPersonAnswer
        {
            Id = quoted.Person.Id,
            Name = quoted.Person.Name,
            Quotations = quoted.Quotations,
            Articles = quoted.Articles,
            Links = LinksOf(quoted.Person, links),
        })],
        Total = list.Total,
        Index = index,
    };

    public static KnownSpeakerAnswer Speaker(SpeakerView view, RequestLinks links, IndexAnswer index) => new()
    {
        Id = view.Person.Id,
        Name = view.Person.Name,
        Aliases = view.Person.Aliases,
        Roles = [.. view.Person.Roles.Select(role => new RoleAnswer(role.Title, role.Organization, role.From, role.To, role.Reference))],
        Sides = [.. view.Person.Sides.Select(side => new SideAnswer(side.Side, side.From, side.To, side.Reference))],
        Quotations = view.Quotations,
        Articles = view.Articles,
        First = view.First,
        Last = view.Last,
        Sources = SearchMapping.Facet(view.Sources),
        Months = SearchMapping.Facet(view.Months),
        Links = LinksOf(view.Person, links),
        Index = index,
    };

    private static SpeakerLinks LinksOf(KnownPerson person, RequestLinks links) =>
        new() { Self = links.Speaker(person.Id), Quotations = links.QuotationsOf(person.Id) };
}

using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes the answer of a family.</summary>
internal sealed class FamilyMapping(HitMapping hits, RequestLinks links, OffsetUnit unit)
{
    public FamilyAnswer Family(FamilyView family, IndexAnswer index)
    {
        var fullest = family.Members.First(member => member.Hit.Id == family.Fullest).Hit;
        return new FamilyAnswer
        {
            Id = family.Id,
            Size = family.Size,
            Articles = family.Articles,
            Outlets = family.Outlets,
            Fullest = new FullestAnswer(fullest.Id, fullest.Text),
            Members = [.. family.Members.Select(member => Member(member, fullest.Text))],
            Links = new FamilyLinks { Self = links.Family(family.Id), All = links.QuotationsOfFamily(family.Id) },
            Index = index,
        };
    }

    private FamilyMemberAnswer Member(FamilyMember member, string fullest)
    {
        var hit = hits.Hit(member.Hit);
        return new FamilyMemberAnswer
        {
            Id = hit.Id,
            Text = hit.Text,
            Difference = [.. member.Difference.Select(part => Part(part, hit.Text, fullest))],
            CopyOf = member.CopyOf,
            Quotation = hit.Quotations[0],
            Paragraph = hit.Paragraph!,
            Article = hit.Article,
            Links = hit.Links,
        };
    }

    private DiffPartAnswer Part(DiffPart part, string text, string other) =>
        new() { Kind = part.Kind, InText = Range(part.InText, text), InOther = Range(part.InOther, other) };

    private RangeAnswer? Range(MatchRange? range, string text) =>
        range is { } place ? new RangeAnswer(Offsets.Start(text, place.Start, unit), Offsets.End(text, place.End, unit)) : null;
}

using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Links;

namespace NegotiationsSearch.Web.Answers;

/// <summary>Makes the answer of a family.</summary>
internal sealed class FamilyMapping(HitMapping hits, RequestLinks links, OffsetUnit unit)
{
    public FamilyAnswer Family(FamilyView family, int size, int page, IndexAnswer index)
    {
        var fullest = family.Fullest;
        return new FamilyAnswer
        {
            Id = family.Id,
            Size = family.Size,
            Articles = family.Articles,
            Outlets = family.Outlets,
            Fullest = new FullestAnswer(fullest.Id, fullest.Text),
            Members = [.. family.Members.Select(member => Member(member, fullest.Text))],
            Links = new FamilyLinks
            {
                Self = links.Family(family.Id),
                All = links.QuotationsOfFamily(family.Id),
                Next = (long)size * page < family.Size ? links.FamilyPage(family.Id, size, page + 1) : null,
            },
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
            Difference = DiffMapping.Difference(member.Difference, hit.Text, fullest, unit),
            CopyOf = member.CopyOf,
            Quotation = hit.Quotations[0],
            Paragraph = hit.Paragraph!,
            Article = hit.Article,
            Links = hit.Links,
        };
    }
}

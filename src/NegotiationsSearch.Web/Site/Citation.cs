using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>What to paste beside a quotation: its words, who is reported to have said them, where, when and the address of the passage.</summary>
internal static class Citation
{
    public static string Of(string text, QuotationAnswer? quotation, ArticleAnswer article, string link, Wording words)
    {
        string?[] parts =
        [
            Speaker(quotation, words),
            article.Title is { } title ? words.Format(Place(quotation), title) : null,
            article.Source.Name,
            article.Published is null ? null : words.Date(article.Published).Replace('\u00a0', ' '),
            link,
        ];
        return Said(text, quotation, words) + " " + string.Join(", ", parts.Where(part => part is not null));
    }

    // Quotation marks would make words of the outlet those of the speaker.
    private static string Said(string text, QuotationAnswer? quotation, Wording words) => quotation?.Directness switch
    {
        null => text.TrimStart() is ['"' or '“' or '«' or '„', ..] ? text.Trim() : words.Format("cite.words", text.Trim()),
        Directness.Direct => words.Format("cite.words", text.Trim().TrimEnd(',')),
        Directness.Mixed => words.Format("cite.mixed", text.Trim()),
        _ => words.Format("cite.reported", text.Trim()),
    };

    private static string Place(QuotationAnswer? quotation) => quotation?.Directness switch
    {
        null => "cite.in",
        Directness.Indirect => "cite.reported-in",
        _ => "cite.quoted-in",
    };

    private static string? Speaker(QuotationAnswer? quotation, Wording words) => quotation?.Speaker switch
    {
        null => quotation is null ? null : words["speaker.unattributed"],
        var speaker => (speaker.Role is { } role ? $"{speaker.Name}, {role}" : speaker.Name)
            + (quotation.Uncertain ? $" ({words["badge.uncertain"]})" : ""),
    };
}

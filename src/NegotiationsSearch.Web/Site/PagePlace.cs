using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>Where among the pages of hits one is.</summary>
internal static class PagePlace
{
    /// <summary>In words; null on the first page and where pages have no number.</summary>
    public static string? Of(SearchAnswer answer, Wording words) =>
        answer.Page.Number is > 1 and var number ? In(number, answer, words) : null;

    public static string In(int number, SearchAnswer answer, Wording words) =>
        words.Format("paging.place", words.Number(number), words.Number(Pages(answer)));

    private static long Pages(SearchAnswer answer) =>
        (((answer.Total.Groups ?? answer.Total.Hits) - 1) / Math.Max(1, answer.Page.Size)) + 1;
}

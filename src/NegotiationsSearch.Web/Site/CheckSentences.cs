using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>Says in words what a check came to. It speaks of this index alone: never "not said".</summary>
internal static class CheckSentences
{
    public static string Verdict(CheckAnswer answer, Wording words) =>
        answer.Wording is { } wording ? words[$"check.wording.{wording.ToString().ToLowerInvariant()}"] : words["check.wording.short"];

    public static IEnumerable<string> Of(CheckAnswer answer, string? speaker, Wording words)
    {
        if (answer.Attribution is { } attribution && attribution != CheckAttribution.NotAsked)
            yield return words.Format($"check.attribution.{attribution.ToString().ToLowerInvariant()}", speaker, Others(answer));
        if (answer.FoundIn is FoundIn.Prose or FoundIn.Reported) yield return words[$"check.in.{answer.FoundIn.ToString()!.ToLowerInvariant()}"];
        if (answer.Passages.Any(passage => passage.PossiblyTranslated)) yield return words["check.translated"];
        yield return Searched(answer.Searched, words);
    }

    private static string Searched(SearchedAnswer searched, Wording words)
    {
        var (articles, outlets) = (words.Count("foot.articles", searched.Articles), words.Count("family.outlets", searched.Sources));
        return searched.First is null
            ? words.Format("check.searched", articles, outlets)
            : words.Format("check.searched.between", articles, outlets, words.Date(searched.First), words.Date(searched.Last));
    }

    private static string Others(CheckAnswer answer) => string.Join(", ", answer.Passages
        .Where(passage => passage.BySpeaker == false)
        .Select(passage => passage.Quotation?.Speaker?.Name)
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Take(5));
}

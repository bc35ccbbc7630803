using System.Globalization;
using System.Text.RegularExpressions;
using NegotiationsSearch.Index.Lucene.Schema;

namespace NegotiationsSearch.Tests.EndToEnd;

/// <summary>Fictional articles by the hundred: some new in every round, some that come again in a later version.</summary>
internal static class GeneratedCoverage
{
    private const int Articles = 900;
    private const int Shared = 45;

    public static IReadOnlyList<GeneratedArticle> Round(int round) =>
        [.. Enumerable.Range(0, Articles).Select(number => number % (Articles / Shared) == 0
            ? new GeneratedArticle(Name($"shared-{number}"), round)
            : new GeneratedArticle(Name($"round-{round}-{number}"), 1))];

    private static string Name(FormattableString name) => name.ToString(CultureInfo.InvariantCulture);
}

/// <summary>One of them.</summary>
internal sealed partial record GeneratedArticle(string Id, int Version)
{
    public string Line => string.Create(CultureInfo.InvariantCulture, $$"""
        {"id":"{{Id}}","source":"Lintel Courier","published":"2031-03-04","language":"en","paragraphs":["This is version {{Version}} of {{Id}}.","“The tide waits for nobody,” said Tamsin Orrel."]}
        """);

    public static string PublicIdOf(string id) => PublicId.Article(PublicId.ArticleNumber(id));

    public static int VersionIn(string text) => int.Parse(VersionPattern().Match(text).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"version (\d+) of")]
    private static partial Regex VersionPattern();
}

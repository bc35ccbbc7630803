namespace NegotiationsSearch.Tests.Index.Search.Suites;

/// <summary>Compares an answer with what a step expects of it, and tells every difference at once.</summary>
internal static class SuiteComparison
{
    public static IEnumerable<string> Differences(SuiteStep expected, SuiteAnswer answer, SuiteIds ids)
    {
        if (answer.Status != expected.Status)
            return [$"status {answer.Status}, not {expected.Status}: {answer.Body}"];
        var differences = new List<string>();
        if (expected.Says is { } says && ids.FillKnown(says) is var piece && !answer.Body.Contains(piece, StringComparison.Ordinal))
            differences.Add($"does not say \"{piece}\": {answer.Body}");
        if (expected.Location is { } location && answer.Location != ids.Canonical(location))
            differences.Add($"points to {answer.Location}, not {location}");
        if (expected.Status == 200 && (expected.Next || !expected.Get!.StartsWith('/'))) AddDifferences(expected, answer, ids, differences);
        return differences;
    }

    private static void AddDifferences(SuiteStep expected, SuiteAnswer answer, SuiteIds ids, List<string> differences)
    {
        CompareHits(expected, answer, ids, differences);
        Compare("groups", expected.Groups, answer.Groups, differences);
        if (expected.More is { } more) Compare("more", more, answer.Next is not null, differences);
        foreach (var (hit, words) in expected.Matches) CompareLists($"matches of {hit}", words, answer.Matches(hit), differences);
        foreach (var (hit, ranges) in expected.Ranges)
            CompareLists($"ranges of {hit}", ranges.Select(Range), answer.Ranges(hit).Select(Range), differences);
        foreach (var (hit, text) in expected.Texts) Compare($"text of {hit}", text, answer.Text(hit), differences);
        foreach (var (hit, speaker) in expected.Speakers) Compare($"speaker of {hit}", speaker, answer.Speaker(hit), differences);
        foreach (var (hit, family) in expected.Families) Compare($"family of {hit}", family, answer.Family(hit), differences);
        foreach (var (field, values) in expected.Facets) CompareLists($"facet {field}", values.Select(ids.Fill), answer.Facet(field), differences);
        CompareWarnings(expected, answer, differences);
    }

    private static void CompareHits(SuiteStep expected, SuiteAnswer answer, SuiteIds ids, List<string> differences)
    {
        if (expected.Order is { } order) CompareLists("hits", order.Select(ids.Canonical), answer.Hits, differences);
        if (expected.Hits is { } hits)
            CompareLists(
                "hits",
                hits.Select(ids.Canonical).Order(StringComparer.Ordinal),
                answer.Hits.Order(StringComparer.Ordinal),
                differences);
        if ((expected.Total ?? (expected.Groups is null ? (expected.Order ?? expected.Hits)?.Length : null)) is { } total)
            Compare("total", total, answer.Total, differences);
    }

    private static void CompareWarnings(SuiteStep expected, SuiteAnswer answer, List<string> differences)
    {
        var agree = expected.Warnings.Length == answer.Warnings.Count
            && expected.Warnings.Zip(answer.Warnings).All(pair => pair.Second.Contains(pair.First, StringComparison.Ordinal));
        if (!agree) differences.Add($"warnings [{string.Join(" | ", answer.Warnings)}], not [{string.Join(" | ", expected.Warnings)}]");
    }

    private static void CompareLists(string what, IEnumerable<string> expected, IEnumerable<string> actual, List<string> differences) =>
        Compare(what, string.Join(" | ", expected), string.Join(" | ", actual), differences);

    private static void Compare<T>(string what, T expected, T actual, List<string> differences)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual)) differences.Add($"{what}: {actual}, not {expected}");
    }

    private static string Range(int[] range) => $"{range[0]}..{range[1]}";
}

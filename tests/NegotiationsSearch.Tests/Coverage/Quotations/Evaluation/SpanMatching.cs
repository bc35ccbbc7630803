namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>Pairs the runs of a gold article with those a system found, one to one, best overlap first.</summary>
internal static class SpanMatching
{
    /// <param name="leastOverlap">From which share of the words of the longer one two runs may be a pair.</param>
    public static IReadOnlyList<(int Gold, int System)> Pair(IReadOnlyList<SpeechRun> gold, IReadOnlyList<SpeechRun> system, double leastOverlap)
    {
        var pairs = new List<(int Gold, int System)>();
        foreach (var (g, s) in Candidates(gold, system, leastOverlap))
            if (!pairs.Exists(pair => pair.Gold == g || pair.System == s)) pairs.Add((g, s));
        return pairs;
    }

    private static IEnumerable<(int Gold, int System)> Candidates(
        IReadOnlyList<SpeechRun> gold, IReadOnlyList<SpeechRun> system, double leastOverlap) =>
        from g in Enumerable.Range(0, gold.Count)
        from s in Enumerable.Range(0, system.Count)
        let overlap = gold[g].Overlap(system[s])
        where overlap >= leastOverlap
        orderby overlap descending, g, s
        select (g, s);
}

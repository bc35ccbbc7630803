using NegotiationsSearch.Index;

namespace NegotiationsSearch.Benchmarks.Checking;

/// <summary>Texts that cost as much as a text can.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<(string Kind, string Text)> All { get; } =
    [
        ("one word 5,000 times", Repeat("no ", CheckLimits.MostWords)),
        ("5,000 common words", Repeat("the of to and in a for that is on ", CheckLimits.MostWords / 10)),
        ("1 MB (refused)", new string('a', 1 << 20)),
    ];

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}

using System.Globalization;

namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>Reads <c>attributesToSnippet</c>: names, each with a number of words behind a colon.</summary>
internal static class SnippetLengths
{
    public const int Default = 10;

    private const int Most = 1000;

    /// <summary>Words by name, the first of a name counting.</summary>
    public static IReadOnlyDictionary<string, int> Of(IReadOnlyList<string> asked)
    {
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var one in asked)
        {
            var parts = one.Split(':', 2);
            lengths.TryAdd(parts[0], parts.Length == 1 ? Default : Number(parts[1]));
        }
        return lengths;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var words) && words <= Most
            ? words
            : throw CallParameters.Refusal("attributesToSnippet", $"has a number of words from 0 to {Most} behind the colon.");
}

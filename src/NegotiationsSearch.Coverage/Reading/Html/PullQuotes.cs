using System.Text;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Words of the article that the page shows once more, set large beside their paragraph.</summary>
internal static class PullQuotes
{
    // Fewer letters come again by chance.
    private const int ShortestRepetition = 20;

    // Each is looked for in all the others.
    private const int MostBlocks = 2000;

    /// <summary>The blocks without those that are shown as a quote, a subhead or emphasis and repeat a part of another.</summary>
    public static List<TextBlock> Dropped(List<TextBlock> blocks)
    {
        if (blocks.Count > MostBlocks || !blocks.Exists(MayRepeat)) return blocks;
        var letters = blocks.ConvertAll(block => Letters(block.Text));
        return [.. blocks.Where((block, i) => !MayRepeat(block) || !IsRepeated(i, letters))];
    }

    private static bool MayRepeat(TextBlock block) =>
        block.Kind is BlockKind.Quote or BlockKind.Heading || block.IsEmphasised || BlockNames.IsQuote(block.Holder);

    private static bool IsRepeated(int index, List<string> letters)
    {
        var repeated = letters[index];
        if (repeated.Length < ShortestRepetition) return false;
        for (var i = 0; i < letters.Count; i++)
        {
            if (i != index && letters[i].Length > repeated.Length && letters[i].Contains(repeated, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character)) letters.Append(char.ToLowerInvariant(character));
        }
        return letters.ToString();
    }
}

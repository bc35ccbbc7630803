using System.Globalization;

namespace NegotiationsSearch.Index.Text;

/// <summary>Reads Folding.txt and Composition.txt, which say at their head where they come from.</summary>
internal static class FoldingData
{
    public static IEnumerable<(string Target, char Source)> Foldings() =>
        from fields in Lines("Folding.txt")
        from source in fields[1]
        select (fields[0], source);

    public static IEnumerable<(char Letter, char Base, char Mark)> Compositions() =>
        from fields in Lines("Composition.txt")
        select (fields[0][0], fields[1][0], (char)int.Parse(fields[2], NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> Lines(string name)
    {
        using var reader = new StreamReader(typeof(FoldingData).Assembly.GetManifestResourceStream(name)!);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                yield return line.Split(' ');
    }
}

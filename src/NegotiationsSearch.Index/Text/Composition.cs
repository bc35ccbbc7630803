namespace NegotiationsSearch.Index.Text;

/// <summary>Letters written as a base and a mark: и and breve is й. Folded letters only.</summary>
internal static class Composition
{
    private static readonly Dictionary<(char Base, char Mark), char> Letters =
        FoldingData.Compositions().ToDictionary(composition => (composition.Base, composition.Mark), composition => composition.Letter);

    public static char Compose(char letter, char mark) => Letters.GetValueOrDefault((letter, mark), letter);
}

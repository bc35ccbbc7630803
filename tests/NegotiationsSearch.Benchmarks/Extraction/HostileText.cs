namespace NegotiationsSearch.Benchmarks.Extraction;

/// <summary>A shape of text that makes a careless extractor take time by the square of its length.</summary>
/// <param name="Make">The paragraphs for a size.</param>
/// <param name="Size">The smaller of the two sizes measured; the larger is twice as much.</param>
internal sealed record HostileText(string Name, int Size, Func<int, string[]> Make)
{
    public static IReadOnlyList<HostileText> All { get; } =
    [
        new("straight quotation marks, none closed, a word between", 100_000, size => [Repeat("\"a ", size)]),
        new("opening quotation marks, none closed", 100_000, size => [new string('“', size)]),
        new("single quotation marks, none closed, a word between", 100_000, size => [Repeat("‘a ", size)]),
        new("apostrophes that may be marks", 100_000, size => [Repeat("'a ", size)]),
        new("quotations whose clause has no speaker", 100_000, size => [Repeat("\"Hi,\" said ", size)]),
        new("clauses of speech in one sentence", 100_000, size => [Repeat("Voss said ", size)]),
        new("full stops", 100_000, size => [new string('.', size)]),
        new("according to, without end", 100_000, size => [Repeat("according to ", size)]),
        new("a paragraph of prose, in characters", 1_000_000, size => [Prose(size)]),
        new("a paragraph of quotations, in characters", 1_000_000, size => [Quoted(size)]),
        new("control characters", 1_000_000, size => [new string('\u0001', size)]),
        new("paragraphs whose marks stay open", 100_000, size => [.. Enumerable.Repeat("\"We will not sign", size)]),
        new("people of one surname, in one paragraph", 100_000, size => [string.Join(' ', Enumerable.Range(0, size).Select(OneOfMany))]),
    ];

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Prose(int size) => Fill("The hall was quiet and the hosts were waiting. ", size);

    private static string Quoted(int size) => Fill("\"We will not sign,\" Mara Voss said. She added that nobody had slept. ", size);

    private static string Fill(string sentence, int size) => Repeat(sentence, size / sentence.Length + 1)[..size];

    private static string OneOfMany(int i) => $"Mr{Letter(i)}{Letter(i / 26)}{Letter(i / 676)}{Letter(i / 17_576)} Voss met us.";

    private static char Letter(int i) => (char)('a' + i % 26);
}

using NegotiationsSearch.Coverage.Quotations.Corrections;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Corrections;

/// <summary>The files of TestData/corrections/files: beside each what is understood of it, or which lines are at fault.</summary>
public sealed class CorrectionsReaderTests
{
    private static readonly string Folder = Path.Combine(RepositoryPaths.TestData, "corrections", "files");

    public static TheoryData<string> Files =>
        [.. System.IO.Directory.GetFiles(Folder, "*.yaml").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void A_file_is_understood_or_its_faults_are_told_with_their_lines(string file)
    {
        var golden = Path.Combine(Folder, Path.ChangeExtension(file, ".txt"));
        var read = Text(CorrectionsReader.Read(File.ReadAllText(Path.Combine(Folder, file))));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1") File.WriteAllText(golden, read);
        Assert.True(File.Exists(golden), $"{golden} is missing; run the test with UPDATE_GOLDENS=1 to write it, and review it.");
        Assert.Equal(File.ReadAllText(golden), read);
    }

    [Theory]
    [InlineData(100_000, "[")]
    [InlineData(100_000, "- ")]
    [InlineData(50_000, "{a: ")]
    [InlineData(100_000, "\"")]
    [InlineData(100_000, "\0")]
    public void Hostile_text_is_a_fault(int times, string text) =>
        Assert.NotEmpty(CorrectionsReader.Read(string.Concat(Enumerable.Repeat(text, times))).Faults);

    [Fact]
    public void An_entry_is_the_same_whatever_its_line_and_its_reason()
    {
        const string Entry = "- {quotation: q, words: w, date: 2031-05-20, span: [a, b], reason: r}";
        var one = CorrectionsReader.Read(Entry).Corrections[0];
        Assert.True(one.IsSameAs(CorrectionsReader.Read("\n\n" + Entry.Replace("reason: r", "reason: s", StringComparison.Ordinal)).Corrections[0]));
        Assert.False(one.IsSameAs(CorrectionsReader.Read(Entry.Replace("[a, b]", "[a, c]", StringComparison.Ordinal)).Corrections[0]));
        Assert.False(one.IsSameAs(CorrectionsReader.Read(Entry.Replace("words: w", "words: v", StringComparison.Ordinal)).Corrections[0]));
    }

    private static string Text(CorrectionsReading reading) =>
        string.Concat(reading.Faults.Select(fault => $"line {fault.Line}: {fault.Detail}\n")) + string.Concat(reading.Corrections.Select(Text));

    private static string Text(Correction correction)
    {
        string[] fields =
        [
            $"line {correction.Line}: {correction.Quotation} of {correction.Date:yyyy-MM-dd}",
            $"words: {correction.Words}",
            .. correction.Speaker is { } change ? [$"speaker: {change.Speaker?.ToString() ?? "nobody"}"] : (string[])[],
            .. correction.Span.Select(piece => $"span: {piece}"),
            .. correction.IsSuppressed ? ["suppressed"] : (string[])[],
            .. correction.IsDisputed ? ["disputed"] : (string[])[],
            $"reason: {correction.Reason ?? "-"}",
            $"note: {correction.Note ?? "-"}",
        ];
        return string.Join("\n  ", fields) + "\n";
    }
}

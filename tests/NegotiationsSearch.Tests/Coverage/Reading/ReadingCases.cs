using NegotiationsSearch.Coverage.Reading;

namespace NegotiationsSearch.Tests.Coverage.Reading;

/// <summary>The suite as data: a folder a case in TestData/reading, with its input, what must come out, and why.</summary>
public sealed class ReadingCases
{
    private static readonly string Folder = Path.Combine(RepositoryPaths.TestData, "reading");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task What_is_read_is_what_the_case_expects(string name)
    {
        var folder = Path.Combine(Folder, name);
        var golden = Path.Combine(folder, "expected.jsonl");

        var outcomes = await Outcomes.ReadAsync(Path.Combine(folder, "input"));
        var actual = string.Concat(outcomes.Select(outcome => OutcomeText.Of(outcome, folder) + "\n"));

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            await File.WriteAllTextAsync(golden, actual, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(golden), $"There is no {golden}. What came out:\n{actual}");
        Assert.Equal(await File.ReadAllTextAsync(golden, TestContext.Current.CancellationToken), actual);
    }

    [Fact]
    public void Every_case_says_why() => Assert.All(
        Directory.GetDirectories(Folder),
        folder => Assert.NotEmpty(File.ReadAllText(Path.Combine(folder, "why.txt"))));
}

using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>Quotations to check, written by hand and made by the generator, against the fictional coverage.</summary>
public sealed class CheckSuiteTests(SampleIndex sample) : IClassFixture<SampleIndex>
{
    private const double LeastOfWritten = 0.95;
    private const double LeastOfMade = 0.97;

    private static readonly string Folder = Path.Combine(RepositoryPaths.TestData, "check");

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private sealed record Written(
        string Text, string Why, string? Speaker = null,
        CheckWording? Wording = null, CheckAttribution? Attribution = null, FoundIn? FoundIn = null);

    [Fact]
    public async Task What_was_altered_by_hand_is_told()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, "sample.jsonl"), TestContext.Current.CancellationToken);
        var cases = lines.Select(line => JsonSerializer.Deserialize<Written>(line, Json)!).ToList();
        var wrong = new List<string>();
        foreach (var one in cases)
        {
            var answer = sample.Check(new CheckRequest { Text = one.Text, Speaker = one.Speaker });
            var isRight = answer.Wording == one.Wording && answer.IsTooShort == one.Wording is null
                && (one.Attribution is null || answer.Attribution == one.Attribution)
                && (one.FoundIn is null || answer.FoundIn == one.FoundIn);
            if (!isRight) wrong.Add($"{one.Text} [{one.Speaker}]: {answer.Wording} {answer.Attribution} {answer.FoundIn}. {one.Why}");
        }
        Assert.True(cases.Count >= 80);
        Assert.True(wrong.Count <= (1 - LeastOfWritten) * cases.Count, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_a_generator_alters_is_told_and_what_nobody_says_is_not_found()
    {
        const int OfEachKind = 38;
        var unrelated = await File.ReadAllLinesAsync(Path.Combine(Folder, "unrelated.txt"), TestContext.Current.CancellationToken);
        List<CheckCase> cases =
        [
            .. new CheckCaseGenerator(sample.Quotations(), seed: 1).Altered(OfEachKind),
            .. unrelated.Select(text => new CheckCase("unrelated", text, null, [CheckWording.NotFound], null, "")),
        ];
        var wrong = cases.Where(one => !one.IsRight(sample.Check(new CheckRequest { Text = one.Text, Speaker = one.Speaker }))).ToList();
        Assert.True(cases.Count >= 600);
        Assert.True(wrong.Count <= (1 - LeastOfMade) * cases.Count, string.Join('\n', wrong.Select(one => $"{one.Kind}: {one.Text} [{one.Of}]")));
    }
}

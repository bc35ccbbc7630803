using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>What is told of a score, in percent to one decimal; as a file, the floors under it.</summary>
internal sealed record ScoreFigures
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public required double DirectSpanF1 { get; init; }

    public required double DirectEndToEndF1 { get; init; }

    /// <summary>Of direct quotations found, those whose speaker is right.</summary>
    public required double DirectSpeakers { get; init; }

    /// <summary>Of direct quotations found, those whose speaker has the canonical name.</summary>
    public required double DirectExactSpeakers { get; init; }

    public required double ReportedSpanF1 { get; init; }

    public required double ReportedEndToEndF1 { get; init; }

    public required double ReportedEndToEndF1AtHalf { get; init; }

    /// <summary>Of reported speech found, that whose speaker is right.</summary>
    public required double ReportedSpeakers { get; init; }

    /// <summary>Of direct quotations found, those whose speaker is right, by how gold knows the speaker.</summary>
    public required SortedDictionary<string, double> DirectSpeakersByBasis { get; init; }

    public static ScoreFigures Of(QuotationScore score) => new()
    {
        DirectSpanF1 = score.Direct.Spans.F1,
        DirectEndToEndF1 = score.Direct.EndToEnd.F1,
        DirectSpeakers = score.Direct.Speakers.RightShare ?? 0,
        DirectExactSpeakers = score.Direct.Speakers.ExactShare ?? 0,
        ReportedSpanF1 = score.Reported.Spans.F1,
        ReportedEndToEndF1 = score.Reported.EndToEnd.F1,
        ReportedEndToEndF1AtHalf = score.ReportedAtHalf.EndToEnd.F1,
        ReportedSpeakers = score.Reported.Speakers.RightShare ?? 0,
        DirectSpeakersByBasis = new(
            score.Direct.SpeakersByBasis.ToDictionary(pair => pair.Key, pair => pair.Value.RightShare!.Value),
            StringComparer.Ordinal),
    };

    public static ScoreFigures Read(string path) => JsonSerializer.Deserialize<ScoreFigures>(File.ReadAllText(path), Options)!;

    public string ToJson() => JsonSerializer.Serialize(this, Options) + "\n";

    /// <summary>These floors, each raised to what is reached where that is more; never lowered, and none added.</summary>
    public ScoreFigures RaisedTo(ScoreFigures reached) => new()
    {
        DirectSpanF1 = Math.Max(DirectSpanF1, reached.DirectSpanF1),
        DirectEndToEndF1 = Math.Max(DirectEndToEndF1, reached.DirectEndToEndF1),
        DirectSpeakers = Math.Max(DirectSpeakers, reached.DirectSpeakers),
        DirectExactSpeakers = Math.Max(DirectExactSpeakers, reached.DirectExactSpeakers),
        ReportedSpanF1 = Math.Max(ReportedSpanF1, reached.ReportedSpanF1),
        ReportedEndToEndF1 = Math.Max(ReportedEndToEndF1, reached.ReportedEndToEndF1),
        ReportedEndToEndF1AtHalf = Math.Max(ReportedEndToEndF1AtHalf, reached.ReportedEndToEndF1AtHalf),
        ReportedSpeakers = Math.Max(ReportedSpeakers, reached.ReportedSpeakers),
        DirectSpeakersByBasis = new(DirectSpeakersByBasis.ToDictionary(
            floor => floor.Key, floor => Math.Max(floor.Value, reached.DirectSpeakersByBasis.GetValueOrDefault(floor.Key))), StringComparer.Ordinal),
    };

    /// <summary>Every figure that is below its floor, in words.</summary>
    public IEnumerable<string> Below(ScoreFigures floors)
    {
        var reached = Named().ToDictionary();
        return from floor in floors.Named()
               let figure = reached.GetValueOrDefault(floor.Key)
               where figure < floor.Value
               select FormattableString.Invariant($"{floor.Key} is {figure}, its floor {floor.Value}");
    }

    private IEnumerable<KeyValuePair<string, double>> Named() =>
        JsonSerializer.SerializeToElement(this, Options).EnumerateObject().SelectMany(property => property.Value.ValueKind == JsonValueKind.Number
            ? [new KeyValuePair<string, double>(property.Name, property.Value.GetDouble())]
            : property.Value.EnumerateObject()
                .Select(basis => new KeyValuePair<string, double>($"{property.Name}.{basis.Name}", basis.Value.GetDouble())));
}

using System.Text.Json.Serialization;

namespace NegotiationsSearch.Reporting;

/// <summary>The closing report of a run that read coverage into the index.</summary>
internal sealed record RunReport : Report
{
    /// <summary>The index directory, in full.</summary>
    public required string Index { get; init; }

    /// <summary>Whether Ctrl-C or SIGTERM ended the run early; what is counted is stored all the same.</summary>
    public required bool Interrupted { get; init; }

    public required ArticleCounts Articles { get; init; }

    /// <summary>Paragraphs written into the index.</summary>
    public required long Paragraphs { get; init; }

    /// <summary>Quotations written into the index.</summary>
    public required long Quotations { get; init; }

    public required IReadOnlyList<SkipTally> Skipped { get; init; }

    public required WarningCounts Warnings { get; init; }

    /// <summary>The corrections by hand; null without any.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionsSummary? Corrections { get; init; }

    public required double Seconds { get; init; }

    public required long ParagraphsPerSecond { get; init; }

    public static RunReport Of(RunTally tally, string index, TimeSpan time, bool interrupted) => new()
    {
        Index = index,
        Interrupted = interrupted,
        Articles = new ArticleCounts(tally.Read, tally.New, tally.Replaced, tally.Unchanged, tally.Removed),
        Paragraphs = tally.Paragraphs,
        Quotations = tally.Quotations,
        Skipped = tally.Skips,
        Warnings = new WarningCounts(tally.Warnings, tally.WarningExamples),
        Seconds = Math.Round(time.TotalSeconds, 3),
        ParagraphsPerSecond = (long)(tally.Paragraphs / Math.Max(0.001, time.TotalSeconds)),
    };

    public override IEnumerable<(string Name, string Value)> Rows()
    {
        yield return ("articles read", Number(Articles.Read));
        yield return ("new", Number(Articles.New));
        yield return ("replaced", Number(Articles.Replaced));
        yield return ("unchanged", Number(Articles.Unchanged));
        if (Articles.Removed > 0) yield return ("kept out, removed before", Number(Articles.Removed));
        yield return ("paragraphs", Number(Paragraphs));
        yield return ("quotations", Number(Quotations));
        foreach (var skip in Skipped) yield return ($"skipped, {ReasonText.Of(skip.Reason)}", Number(skip.Count));
        if (Warnings.Count > 0) yield return ("warnings", Number(Warnings.Count));
        foreach (var row in Corrections?.Rows() ?? []) yield return row;
        yield return ("seconds", Decimal(Seconds));
        yield return ("paragraphs a second", Number(ParagraphsPerSecond));
    }

    public override IEnumerable<string> Notes()
    {
        foreach (var note in Skipped.SelectMany(skip => Told("skipped", ReasonText.Of(skip.Reason), skip.Examples, skip.Count))) yield return note;
        foreach (var note in Told("warning", "warnings", Warnings.Examples, Warnings.Count)) yield return note;
        foreach (var note in Corrections?.Notes() ?? []) yield return note;
        if (Interrupted) yield return "Interrupted. What is counted above is stored; run the same command again for the rest.";
    }

    private static IEnumerable<string> Told(string kind, string plural, IReadOnlyList<InputNote> examples, long count)
    {
        foreach (var note in examples) yield return $"{kind} {note.Place}: {note.Detail}";
        if (count > examples.Count) yield return $"and {Number(count - examples.Count)} more ({plural})";
    }
}

/// <param name="Read">Articles that were understood: the sum of the others.</param>
/// <param name="New">Not in the index before.</param>
/// <param name="Replaced">In the index before, with another text.</param>
/// <param name="Unchanged">In the index before, just so.</param>
/// <param name="Removed">Kept out since they were removed before.</param>
internal sealed record ArticleCounts(long Read, long New, long Replaced, long Unchanged, long Removed);

/// <summary>What was mended while reading.</summary>
internal sealed record WarningCounts(long Count, IReadOnlyList<InputNote> Examples);

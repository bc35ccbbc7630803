using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>
/// Reads a file of corrections: a YAML list with an entry a quotation. Reads on after a fault, so that all faults are told at once;
/// only what is no YAML ends it.
/// </summary>
public static class CorrectionsReader
{
    public static CorrectionsReading Read(string yaml)
    {
        var faults = new List<CorrectionFault>();
        var corrections = new List<Correction>();
        // The scanner takes a NUL for the end of the text: a file that a crash filled with them would take all corrections back.
        if (yaml.IndexOf('\0') is >= 0 and var nul)
            return new CorrectionsReading(
                [],
                [
                    new CorrectionFault(
                        yaml.AsSpan(0, nul).Count('\n') + 1,
                        "This holds a NUL character: the file is damaged. Restore it from a copy.")]);
        try
        {
            ReadList(new YamlEvents(yaml), corrections, faults);
        }
        catch (YamlException exception)
        {
            faults.Add(
                new CorrectionFault(
                    (int)Math.Max(1, exception.Start.Line),
                    $"This is not valid YAML: {exception.Message.TrimEnd('.')}. Indent with spaces, "
                    + "and put texts that hold a colon or begin with a mark in quotes."));
        }
        faults.AddRange(Doubles(corrections));
        return new CorrectionsReading(corrections, [.. faults.OrderBy(fault => fault.Line)]);
    }

    private static void ReadList(YamlEvents yaml, List<Correction> corrections, List<CorrectionFault> faults)
    {
        if (yaml.IsEmpty()) return;
        if (!yaml.TryBeginList())
        {
            faults.Add(new CorrectionFault(yaml.Line, "This is no list of corrections. Begin each entry with '- quotation: …'."));
            return;
        }
        while (!yaml.TryEndList())
        {
            if (CorrectionEntry.Read(yaml, faults) is { } correction) corrections.Add(correction);
        }
        if (!yaml.IsAtEnd()) faults.Add(new CorrectionFault(yaml.Line, "A second document begins here. Put all corrections into one list."));
    }

    private static IEnumerable<CorrectionFault> Doubles(List<Correction> corrections)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var correction in corrections)
        {
            if (!lines.TryAdd(correction.Quotation, correction.Line))
                yield return new CorrectionFault(
                    correction.Line,
                    $"This corrects {correction.Quotation} again, which the entry of line "
                    + $"{lines[correction.Quotation]} does. Put both into one entry.");
        }
    }
}

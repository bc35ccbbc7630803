using System.Text;
using NegotiationsSearch.Coverage.Quotations.Corrections;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Indexing.Corrections;

/// <summary>The editors' file of corrections, as it lies there.</summary>
/// <param name="Text">The file; null when it is to be passed over, and the corrections last applied stay.</param>
/// <param name="Entries">The corrections; empty without a text.</param>
/// <param name="Problems">Why it is passed over: file, line and what to do, a sentence each.</param>
internal sealed record EditedCorrections(string? Text, IReadOnlyList<Correction> Entries, IReadOnlyList<string> Problems)
{
    /// <summary>The file's name in the index directory.</summary>
    public const string FileName = "corrections.yaml";

    /// <summary>More are likely to have one cause.</summary>
    private const int MostProblems = 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="layout">The index directory.</param>
    /// <param name="path">The file; null for the one in the index directory, which need not exist.</param>
    /// <param name="applied">The text last applied; null when nothing has been.</param>
    public static EditedCorrections Read(IndexLayout layout, string? path, string? applied)
    {
        var file = path ?? Path.Combine(layout.Root, FileName);
        try
        {
            return Parse(file, File.ReadAllText(file, Strict));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return path is null && string.IsNullOrEmpty(applied)
                ? new EditedCorrections("", [], [])
                : PassedOver($"{file} is not there. To take all corrections back, put an empty file in its place.");
        }
        catch (DecoderFallbackException)
        {
            return PassedOver($"{file} is not UTF-8. Save it as UTF-8.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return PassedOver($"{file} cannot be read: {exception.Message}");
        }
    }

    private static EditedCorrections Parse(string file, string text)
    {
        var reading = CorrectionsReader.Read(text);
        var faults = reading.Faults.Concat(reading.Corrections
            .Where(entry => QuotationIds.ArticleIn(entry.Quotation) is null)
            .Select(entry =>
                new CorrectionFault(
                    entry.Line,
                    $"'{entry.Quotation}' is no quotation's id. Take the id that the quotation's answer shows, "
                    + "such as 0xsn4yt04fzv-q1a2b3c4d5e6f.")));
        var problems = faults.OrderBy(fault => fault.Line).Select(fault => $"{file}, line {fault.Line}: {fault.Detail}").ToList();
        if (problems.Count == 0) return new EditedCorrections(text, reading.Corrections, []);
        return PassedOver(
            problems.Count <= MostProblems
                ? [.. problems]
                : [.. problems.Take(MostProblems), $"{file}: and {problems.Count - MostProblems} more."]);
    }

    private static EditedCorrections PassedOver(params IReadOnlyList<string> problems) => new(null, [], problems);
}

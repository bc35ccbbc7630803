using System.Globalization;

namespace NegotiationsSearch.Reporting;

/// <summary>What an index holds.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Epoch">The epoch that is served.</param>
/// <param name="Generation">Its latest commit.</param>
/// <param name="Updated">The moment of that commit.</param>
/// <param name="IndexBytes">The size of the epochs on disk.</param>
/// <param name="ArchiveBytes">The size of the archive on disk.</param>
internal sealed record StatusReport(
    string Index, string Epoch, long Generation, long Articles, long Paragraphs, long Quotations,
    DateTimeOffset Updated, long IndexBytes, long ArchiveBytes) : Report
{
    public override IEnumerable<(string Name, string Value)> Rows()
    {
        yield return ("articles", Number(Articles));
        yield return ("paragraphs", Number(Paragraphs));
        yield return ("quotations", Number(Quotations));
        yield return ("updated", Updated.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture));
        yield return ("epoch", $"{Epoch}, generation {Number(Generation)}");
        yield return ("index on disk", Size(IndexBytes));
        yield return ("archive on disk", Size(ArchiveBytes));
    }
}

namespace NegotiationsSearch.Reporting;

/// <summary>What merging two speakers changed.</summary>
/// <param name="Register">The file that was changed, in full.</param>
/// <param name="Id">Who stays.</param>
/// <param name="Added">What was added to the person in the file.</param>
/// <param name="Published">Whether the register in the index directory says so too already.</param>
internal sealed record MergeReport(
    string Register, string Id, string Name, string Merged, long Quotations, long Articles, string Added,
    bool Published) : Report
{
    public override IEnumerable<(string Name, string Value)> Rows()
    {
        yield return ("person", $"{Name} ({Id})");
        yield return ("merged", $"{Merged}: {Counts.Of(Quotations, Articles)}");
        yield return ("changed", Register);
        yield return ("added", Added);
    }

    public override IEnumerable<string> Notes()
    {
        yield return $"To undo it, take what was added away from the person {Id} in that file.";
        yield return Published
            ? "A running server shows it within two seconds; nothing has to be indexed again."
            : "A server started by `serve` shows it within two seconds. Another process is writing the index: "
                + "other servers show it after its next run.";
    }
}

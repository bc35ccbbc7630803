namespace NegotiationsSearch.Reporting;

/// <summary>Shows how a run gets on, on standard error: standard output belongs to the report.</summary>
internal abstract class RunProgress
{
    /// <summary>A sentence for the user.</summary>
    public abstract void Say(string sentence);

    /// <summary>Another batch is in the index, not yet committed.</summary>
    public abstract void Show(RunTally tally);

    /// <summary>The articles of the input that the tally counts as committed are safe.</summary>
    public abstract void Committed(RunTally tally);

    /// <summary>The records of the archive that the tally counts as committed are in the index.</summary>
    public abstract void Replayed(RunTally tally);
}

using System.Globalization;

namespace NegotiationsSearch.Reporting;

/// <summary>Progress as lines of text, for logs and pipes.</summary>
internal sealed class PlainProgress(TextWriter output) : RunProgress
{
    public override void Say(string sentence) => Write(sentence);

    public override void Show(RunTally tally)
    {
    }

    public override void Committed(RunTally tally) =>
        Write(string.Create(CultureInfo.InvariantCulture, $"committed {tally.Committed} {Counts.Noun(tally.Committed, "article")}"));

    public override void Replayed(RunTally tally) =>
        Write(string.Create(CultureInfo.InvariantCulture, $"replayed {tally.Committed} {Counts.Noun(tally.Committed, "record")}"));

    private void Write(string line)
    {
        output.WriteLine(line);
        output.Flush();
    }
}

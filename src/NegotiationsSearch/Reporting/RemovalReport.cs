using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Reporting;

/// <summary>The closing report of a removal or restoration.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Done">"removed" or "restored".</param>
/// <param name="Key">What the value is.</param>
/// <param name="Value">As given.</param>
/// <param name="Articles">How many articles went out of the index; null for a restoration, which waits for them to be read again.</param>
/// <param name="PurgedVersions">Versions whose text was taken out of the archive; null when no purge was asked for.</param>
internal sealed record RemovalReport(string Index, string Done, RemovalKey Key, string Value, long? Articles, int? PurgedVersions) : Report
{
    public override IEnumerable<(string Name, string Value)> Rows()
    {
        yield return (Done, $"{Key.ToString().ToLowerInvariant()} {Value}");
        if (Articles is { } articles) yield return ("articles", Number(articles));
        if (PurgedVersions is { } versions) yield return ("versions purged from the archive", Number(versions));
    }

    public override IEnumerable<string> Notes()
    {
        if (Articles == 0) yield return "Nothing like it was in the index; it is kept out from now on.";
        if (Articles is null) yield return "The articles return when they are read again.";
    }
}

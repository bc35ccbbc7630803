using System.Text.Json.Serialization;
using NegotiationsSearch.Coverage.Archive;

namespace NegotiationsSearch.Reporting;

/// <summary>The closing report of a removal or restoration.</summary>
/// <param name="Index">The index directory, in full.</param>
/// <param name="Done">"removed" or "restored".</param>
/// <param name="Key">What the value is.</param>
/// <param name="Value">As given; in place of an article's public id the id that the coverage gave it.</param>
internal sealed record RemovalReport(string Index, string Done, RemovalKey Key, string Value) : Report
{
    /// <summary>How many articles went out of the index; null for a restoration, which waits for them to be read again.</summary>
    public long? Articles { get; init; }

    /// <summary>The article, when it was removed by its id or URL and was in the index.</summary>
    public RemovedArticle? Article { get; init; }

    /// <summary>Versions whose text was taken out of the archive; null when no purge was asked for.</summary>
    public int? PurgedVersions { get; init; }

    /// <summary>Whether the restored key was kept out before; null for a removal.</summary>
    public bool? WasRemoved { get; init; }

    /// <summary>Whether another removal, by another key, keeps out the restored one; null for a removal.</summary>
    public bool? IsStillRemoved { get; init; }

    /// <summary>The corrections by hand, when there is something to look at: they may name what was removed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CorrectionsSummary? Corrections { get; init; }

    public override IEnumerable<(string Name, string Value)> Rows()
    {
        yield return (Done, $"{Key.ToString().ToLowerInvariant()} {Value}");
        if (Articles is { } articles) yield return ("articles", Number(articles));
        if (Article is { } article)
        {
            yield return ("id", article.Id);
            if (article.Title is { } title) yield return ("title", title);
            yield return ("source", article.Source);
        }
        if (PurgedVersions is { } versions) yield return ("versions purged from the archive", Number(versions));
    }

    public override IEnumerable<string> Notes()
    {
        if (Articles == 0) yield return "Nothing like it was in the index; it is kept out from now on.";
        if (WasRemoved == false) yield return "There was no such removal.";
        else if (IsStillRemoved == true) yield return "A removal by another key still keeps it out; restore it by the key it was removed with.";
        else if (WasRemoved == true) yield return "The articles return when they are read again.";
        foreach (var note in Corrections?.Notes() ?? []) yield return note;
    }
}

using System.Text.Json.Nodes;

namespace NegotiationsSearch.Web.InstantSearch;

/// <summary>Which parts of a record are wanted (<c>attributesToRetrieve</c>); names that no record has are passed over.</summary>
internal sealed class RetrievedAttributes
{
    private readonly bool _all;
    private readonly HashSet<string> _kept;
    private readonly HashSet<string> _dropped;

    public RetrievedAttributes(CallParameters parameters)
    {
        var asked = parameters.Texts("attributesToRetrieve") ?? ["*"];
        _all = asked.Contains("*");
        _kept = [.. asked.Select(Outer), "objectID", "_highlightResult", "_snippetResult"];
        _dropped = [.. asked.Where(name => name.StartsWith('-')).Select(name => name[1..])];
    }

    public void Trim(JsonObject record)
    {
        foreach (var name in record.Select(property => property.Key).ToList())
            if (_dropped.Contains(name) || !_all && !_kept.Contains(name)) record.Remove(name);
    }

    private static string Outer(string name) => name.Split('.')[0];
}

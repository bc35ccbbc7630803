using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Exports;

/// <summary>Where the rows of a file come from: the first line of JSON lines, columns of CSV, fields of a feed.</summary>
public sealed record ExportAnswer
{
    /// <summary>The search, as a URL of the page that shows it.</summary>
    public required string Search { get; init; }

    /// <summary>How its query was understood.</summary>
    public required QueryAnswer Query { get; init; }

    public required TotalAnswer Total { get; init; }

    /// <summary>The state of the index that all rows are of.</summary>
    public required IndexAnswer Index { get; init; }

    /// <summary>When the file was begun.</summary>
    public required DateTimeOffset Exported { get; init; }
}

/// <summary>The first line of JSON lines.</summary>
public sealed record ExportHeadAnswer
{
    public required ExportAnswer Provenance { get; init; }
}

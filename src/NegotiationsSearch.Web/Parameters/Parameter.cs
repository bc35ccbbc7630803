namespace NegotiationsSearch.Web.Parameters;

/// <summary>A query parameter: what requests are checked against and what the OpenAPI document says of it.</summary>
internal sealed record Parameter(string Name, string Meaning)
{
    public ParameterType Type { get; init; } = ParameterType.Text;

    /// <summary>Whether it is a part of the path; else of the query string.</summary>
    public bool InPath { get; init; }

    /// <summary>Whether it may be given more than once.</summary>
    public bool Repeated { get; init; }

    /// <summary>Whether nothing can be answered without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it may be given without a value.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>The only values there are; null when any text may do.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    public int? Minimum { get; init; }

    public int? Maximum { get; init; }

    public int? MaxLength { get; init; }

    /// <summary>A regular expression for the document; the value is checked by its reader.</summary>
    public string? Pattern { get; init; }

    public string? Default { get; init; }

    public string? Example { get; init; }
}

internal enum ParameterType { Text, Integer, Number }

using System.Globalization;

namespace NegotiationsSearch.Reporting;

/// <summary>What a command tells at its end.</summary>
internal abstract record Report
{
    /// <summary>Names and values for a table.</summary>
    public abstract IEnumerable<(string Name, string Value)> Rows();

    /// <summary>Sentences under the table.</summary>
    public virtual IEnumerable<string> Notes() => [];

    protected static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    protected static string Decimal(double number) => number.ToString("N1", CultureInfo.InvariantCulture);

    protected static string Size(long bytes) => bytes < 1e6 ? $"{Decimal(bytes / 1e3)} kB" : $"{Decimal(bytes / 1e6)} MB";
}

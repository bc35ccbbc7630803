using System.Globalization;

namespace NegotiationsSearch.Benchmarks.Families;

/// <summary>What families cost and hold.</summary>
internal sealed record FamiliesResult
{
    public required int Segments { get; init; }

    public required int Statements { get; init; }

    /// <summary>Different ones, long enough to be compared.</summary>
    public required int Texts { get; init; }

    public required int Pairs { get; init; }

    /// <summary>Making all families of a state of the index: the median.</summary>
    public required TimeSpan Building { get; init; }

    /// <summary>Finding the neighbours of one more statement: the mean.</summary>
    public required TimeSpan Finding { get; init; }

    /// <summary>Those of two statements or more.</summary>
    public required int Families { get; init; }

    public required int OfTwoOutlets { get; init; }

    public required int Largest { get; init; }

    public void Write(TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Segments} segments, {Statements:N0} statements, {Texts:N0} texts, {Pairs:N0} pairs; "
        + $"families made in {Building.TotalMilliseconds:0.0} ms; a statement's neighbours found in {Finding.TotalMicroseconds:0} µs; "
        + $"{Families:N0} families of two statements or more, {OfTwoOutlets:N0} of two outlets or more, the largest of {Largest:N0}"));
}

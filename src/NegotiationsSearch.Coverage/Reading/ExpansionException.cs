namespace NegotiationsSearch.Coverage.Reading;

/// <summary>A gzip grows out of all proportion to its size.</summary>
internal sealed class ExpansionException(int times)
    : IOException($"The gzip grows to more than {times} times its size, as no news text does; it is not read further.");

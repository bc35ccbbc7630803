using NegotiationsSearch.Indexing;

namespace NegotiationsSearch.Serving;

/// <summary>The index that a server shows: the user's own, or while nothing is in that, the fictional sample.</summary>
internal sealed record ServedIndex(string Directory, bool IsSample)
{
    public static string SampleDirectory(string directory) => Path.Combine(directory, "sample");

    public static bool HasCoverage(string directory) => IndexContents.Articles(directory) > 0;

    public static ServedIndex In(string directory)
    {
        var sample = SampleDirectory(directory);
        return !HasCoverage(directory) && HasCoverage(sample) ? new ServedIndex(sample, IsSample: true) : new ServedIndex(directory, IsSample: false);
    }
}

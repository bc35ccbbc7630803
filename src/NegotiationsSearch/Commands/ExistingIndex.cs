using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Commands;

/// <summary>Guards commands that only make sense on something that was indexed before.</summary>
internal static class ExistingIndex
{
    /// <exception cref="IndexUnavailableException">There is neither an archive nor an index.</exception>
    public static void Require(string directory)
    {
        var layout = new IndexLayout(directory);
        if (Directory.Exists(layout.ArchivePath)) return;
        throw new IndexUnavailableException(
            $"There is no index in {layout.Root}. Make one with `index PATH… --index {directory}`, "
            + "or name another directory with --index.");
    }
}

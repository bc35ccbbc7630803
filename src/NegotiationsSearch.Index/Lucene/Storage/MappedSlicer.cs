using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>The parts of a compound file, all of one mapping.</summary>
internal sealed class MappedSlicer(MappedInput whole) : Directory.IndexInputSlicer
{
    public override IndexInput OpenSlice(string sliceDescription, long offset, long length) => whole.Slice(sliceDescription, offset, length);

    [Obsolete("Only for reading CFS files from 3.x indexes.")]
    public override IndexInput OpenFullSlice() => (IndexInput)whole.Clone();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            whole.Dispose();
    }
}

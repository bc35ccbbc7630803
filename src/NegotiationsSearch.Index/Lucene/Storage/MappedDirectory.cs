using Lucene.Net.Store;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// An epoch read through memory-mapped files, without a lock and without a copy. It cannot write. Files are mapped at their length when opened;
/// Lucene writes each file once, so that a longer one is never missed.
/// </summary>
internal sealed class MappedDirectory : BaseDirectory
{
    private readonly string _path;
    private int _openInputs;

    public MappedDirectory(string path)
    {
        _path = path;
        SetLockFactory(NoLockFactory.GetNoLockFactory());
    }

    /// <summary>Files opened and not yet disposed.</summary>
    public int OpenInputs => Volatile.Read(ref _openInputs);

    public override string[] ListAll() =>
        [.. new DirectoryInfo(_path).EnumerateFiles().Select(file => file.Name)];

    [Obsolete("Lucene's own base declares it so.")]
    public override bool FileExists(string name) => File.Exists(Path.Combine(_path, name));

    public override long FileLength(string name) => new FileInfo(Path.Combine(_path, name)).Length;

    public override IndexInput OpenInput(string name, IOContext context) => Open(name);

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new MappedSlicer(Open(name));

    public override void DeleteFile(string name) => throw ReadOnly();

    public override IndexOutput CreateOutput(string name, IOContext context) => throw ReadOnly();

    public override void Sync(ICollection<string> names) => throw ReadOnly();

    public override string ToString() => $"{nameof(MappedDirectory)}({_path})";

    protected override void Dispose(bool disposing) => IsOpen = false;

    private MappedInput Open(string name)
    {
        EnsureOpen();
        var path = Path.Combine(_path, name);
        var mapping = Mapping.Of(path);
        Interlocked.Increment(ref _openInputs);
        return new MappedInput(path, mapping, () => Close(mapping));
    }

    private void Close(Mapping mapping)
    {
        Interlocked.Decrement(ref _openInputs);
        mapping.Abandon();
    }

    private static NotSupportedException ReadOnly() => new("This directory only reads.");
}

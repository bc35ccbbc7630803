using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Index.Lucene.Searching.People;

/// <summary>The register in the index directory, read when its file has changed.</summary>
internal sealed class RegisterSource(IndexLayout layout)
{
    private (DateTime Written, long Length)? _stamp;
    private PeopleRegister _register = PeopleRegister.Empty;

    /// <summary>The register as the file has it now; the empty one without a file.</summary>
    /// <exception cref="InvalidDataException">The file holds no register.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public PeopleRegister Read()
    {
        var stamp = Stamp();
        if (stamp is not null && stamp == _stamp) return _register;
        _register = RegisterFile.Read(layout) ?? PeopleRegister.Empty;
        _stamp = stamp;
        return _register;
    }

    private (DateTime, long)? Stamp()
    {
        var file = new FileInfo(layout.RegisterPath);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }
}

using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Registers;

/// <summary>
/// The register as its files say now. A file that cannot be used leaves the former register in service and is told
/// once. Not thread-safe.
/// </summary>
internal sealed class FollowedRegister
{
    private readonly RegisterPaths _paths;
    private readonly Action<string> _tell;
    private PeopleRegister _register;
    private (DateTime Written, long Length)? _read;
    private bool _isRead;
    private string _told = "";

    /// <param name="directory">The index directory, for the register that was good last.</param>
    /// <param name="paths">The files to follow.</param>
    /// <param name="tell">Told what is wrong with them.</param>
    public FollowedRegister(string directory, RegisterPaths paths, Action<string> tell)
    {
        (_paths, _tell) = (paths, tell);
        _register = Former(directory) ?? RegisterCompilation.ShippedAlone(paths);
    }

    /// <summary>The newest register that can be used; the same object until the files change.</summary>
    public PeopleRegister Read()
    {
        var stamp = Stamp();
        if (_isRead && stamp == _read) return _register;
        var compilation = RegisterCompilation.Of(_paths);
        Tell(compilation);
        // What cannot be used is tried again: an editor may be in the middle of saving it.
        (_read, _isRead) = (stamp, compilation.Register is not null);
        return _register = compilation.Register ?? _register;
    }

    private void Tell(RegisterCompilation compilation)
    {
        var lines = compilation.Register is null
            ? compilation.Errors.Append("Until this is mended the former register of people stays in use.")
            : compilation.Warnings;
        var text = string.Join('\n', lines);
        if (text.Length > 0 && text != _told) _tell(text);
        _told = text;
    }

    private (DateTime, long)? Stamp()
    {
        var file = new FileInfo(_paths.Own);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : null;
    }

    private static PeopleRegister? Former(string directory)
    {
        try
        {
            return RegisterFile.Read(new IndexLayout(directory));
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using System.Runtime.InteropServices;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// Puts a directory's entries (a file created, renamed) on stable storage. POSIX needs this beside the sync of the file
/// itself and .NET has no call for it;
/// on Windows the file system's journal does it.
/// </summary>
internal static partial class DirectorySync
{
    private const int ReadOnly = 0;

    public static void Sync(string path)
    {
        if (OperatingSystem.IsWindows())
            return;

        var descriptor = Open(path, ReadOnly);
        if (descriptor < 0)
            return;

        // Some file systems cannot sync a directory; there the rename is as durable as they make it.
        _ = SyncDescriptor(descriptor);
        _ = Close(descriptor);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int SyncDescriptor(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}

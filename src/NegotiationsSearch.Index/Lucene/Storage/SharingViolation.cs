namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>Tells "another process holds this file" from every other failure to open it; .NET has one exception type for both.</summary>
internal static class SharingViolation
{
    private const int WindowsSharing = unchecked((int)0x80070020);
    private const int WindowsLock = unchecked((int)0x80070021);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    public static bool Is(IOException exception) =>
        exception.HResult is WindowsSharing or WindowsLock or LinuxWouldBlock or MacWouldBlock;
}

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>The archive could not be written (a full disk, most often). What it held before is still there.</summary>
public sealed class ArchiveWriteException : IOException
{
    internal ArchiveWriteException(string attempt, string path, Exception cause)
        : base($"Could not {attempt} '{path}': {cause.Message.TrimEnd('.')}. Nothing stored is lost. "
            + "See that the disk has room and that the directory may be written to, then run the same command again.", cause)
    {
    }

    internal static bool IsCause(Exception e) =>
        e is IOException and not (ArchiveFormatException or ArchiveDamagedException) or UnauthorizedAccessException;
}

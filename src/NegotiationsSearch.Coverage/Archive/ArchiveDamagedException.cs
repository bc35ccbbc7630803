namespace NegotiationsSearch.Coverage.Archive;

/// <summary>One member of the archive cannot be read. The members after it can: continue from <see cref="Next"/>.</summary>
public sealed class ArchiveDamagedException : IOException
{
    internal ArchiveDamagedException(string path, long offset, ArchivePosition next, string reason, Exception? inner = null)
        : base($"The archive '{path}' is damaged at byte {offset}: {reason}. What follows from byte {next.Offset} is not affected. "
            + "Restore the file from a backup, or go on without this part.", inner)
    {
        Offset = offset;
        Next = next;
    }

    /// <summary>The byte at which the damaged member starts.</summary>
    public long Offset { get; }

    /// <summary>The start of the next member that looks whole, or the end of the archive.</summary>
    public ArchivePosition Next { get; }
}

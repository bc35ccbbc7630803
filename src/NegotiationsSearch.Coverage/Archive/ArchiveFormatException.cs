namespace NegotiationsSearch.Coverage.Archive;

/// <summary>The file is not an archive that this program can read.</summary>
public sealed class ArchiveFormatException(string message) : IOException(message);

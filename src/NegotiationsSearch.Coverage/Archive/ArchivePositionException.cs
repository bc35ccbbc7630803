namespace NegotiationsSearch.Coverage.Archive;

/// <summary>A position that is not one of this archive: it is of another generation, or lies beyond the end.</summary>
public sealed class ArchivePositionException(string message) : Exception(message);

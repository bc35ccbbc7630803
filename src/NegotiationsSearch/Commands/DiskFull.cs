namespace NegotiationsSearch.Commands;

/// <summary>A disk without room, which .NET tells apart by the system's own error number alone.</summary>
internal static class DiskFull
{
    public const string Advice = "Nothing stored is lost. Make room on the disk, then run the same command again.";
    private const int NoSpaceOnPosix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    public static bool Is(Exception failure) => failure.HResult is NoSpaceOnPosix or NoSpaceOnWindows;
}

using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>The first line of every archive file, in a member of its own: what the file is, so that a later program knows how to read it.</summary>
internal static class ArchiveFormat
{
    public const int Version = 1;

    public static ArchiveLine[] Lines => [new() { Kind = ArchiveLine.FormatKind, Format = Version }];

    /// <exception cref="ArchiveFormatException">The file starts with anything but this.</exception>
    public static void Check(SafeFileHandle file, string path)
    {
        var found = Read(file);
        if (found == Version) return;
        throw new ArchiveFormatException(found is null
            ? $"'{path}' is not an archive: it does not start with the line that says so. Restore it from a backup, "
                + "or move it elsewhere to start anew."
            : $"'{path}' has format {found}; this program reads format {Version}. Use the version of the program that wrote it, or a later one.");
    }

    private static int? Read(SafeFileHandle file)
    {
        try
        {
            return RecordLines.Read(MemberFile.Read(file, 0)) is [{ Kind: ArchiveLine.FormatKind, Format: var format }, ..] ? format : null;
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            return null;
        }
    }
}

using Microsoft.Win32.SafeHandles;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Finds and reads members in an archive file, by position, so that one handle serves any number of readers.</summary>
internal static class MemberFile
{
    private const int ScanSize = 1 << 16;

    /// <summary>Opens the file for reading beside a writer in this process or another, which may also delete it.</summary>
    public static SafeFileHandle Open(string path) =>
        File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>The length of the member that starts here; null when none does.</summary>
    public static long? LengthAt(SafeFileHandle file, long offset)
    {
        Span<byte> header = stackalloc byte[MemberHeader.Size];
        var read = ReadFully(file, header, offset);
        return MemberHeader.TryRead(header[..read], out var length) ? length : null;
    }

    /// <summary>The text of the member that starts here.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is damaged.</exception>
    public static byte[] Read(SafeFileHandle file, long offset)
    {
        if (LengthAt(file, offset) is not { } length) throw new InvalidDataException("no member starts here");
        if (length > RandomAccess.GetLength(file) - offset) throw new InvalidDataException("the member is cut off");
        var member = new byte[length];
        if (ReadFully(file, member, offset) < length) throw new InvalidDataException("the member is cut off");
        return Member.Read(member);
    }

    /// <summary>The start of the first member at or after the offset; null when there is none.</summary>
    public static long? FindFrom(SafeFileHandle file, long offset)
    {
        var buffer = new byte[ScanSize];
        while (true)
        {
            var read = ReadFully(file, buffer, offset);
            if (FindIn(buffer.AsSpan(0, read)) is { } found) return offset + found;
            if (read < buffer.Length) return null;
            offset += read - MemberHeader.Size + 1;
        }
    }

    private static int? FindIn(ReadOnlySpan<byte> bytes)
    {
        for (var start = 0; bytes[start..].IndexOf(MemberHeader.Prefix) is >= 0 and var at; start += at + 1)
            if (MemberHeader.TryRead(bytes[(start + at)..], out _)) return start + at;
        return null;
    }

    private static int ReadFully(SafeFileHandle file, Span<byte> buffer, long offset)
    {
        var filled = 0;
        while (filled < buffer.Length && RandomAccess.Read(file, buffer[filled..], offset + filled) is > 0 and var read) filled += read;
        return filled;
    }
}

using Microsoft.Win32.SafeHandles;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Tells what is stored from what a crash left of an append that never returned.</summary>
internal static class ArchiveTail
{
    /// <summary>The end of the last whole member. Damage before it is stepped over, never cut off: whole members follow it.</summary>
    public static long FindEnd(SafeFileHandle file)
    {
        var (last, end, length) = (0L, 0L, RandomAccess.GetLength(file));
        while (end < length)
        {
            if (MemberFile.LengthAt(file, end) is { } member)
            {
                if (member > length - end) break;
                (last, end) = (end, end + member);
            }
            else if (MemberFile.FindFrom(file, end + 1) is { } next) end = next;
            else break;
        }
        return end > 0 && !IsWhole(file, last) ? last : end;
    }

    private static bool IsWhole(SafeFileHandle file, long offset)
    {
        try
        {
            MemberFile.Read(file, offset);
            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}

using System.Globalization;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Where one record stands in the archive. Valid as long as the archive is of that generation.</summary>
/// <param name="Generation">The archive file's generation, from 1.</param>
/// <param name="Member">The offset in bytes at which the record's gzip member starts.</param>
/// <param name="Line">The record's line in that member, from 0.</param>
public readonly record struct ArchiveAddress(int Generation, long Member, int Line)
{
    /// <summary><c>generation:member:line</c>, as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Generation}:{Member}:{Line}");

    public static bool TryParse(string? text, out ArchiveAddress address)
    {
        address = default;
        if (text?.Split(':') is not [var generation, var member, var line]) return false;
        if (!int.TryParse(generation, NumberStyles.None, CultureInfo.InvariantCulture, out var first)) return false;
        if (!long.TryParse(member, NumberStyles.None, CultureInfo.InvariantCulture, out var second)) return false;
        if (!int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var third)) return false;
        address = new ArchiveAddress(first, second, third);
        return true;
    }
}

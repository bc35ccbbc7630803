using System.Globalization;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>How much of the archive has been read: all members of the generation that end at or before the offset.</summary>
/// <param name="Generation">The archive file's generation, from 1; a purge starts the next one.</param>
/// <param name="Offset">Bytes from the start of that file; 0, or the end of a member.</param>
public readonly record struct ArchivePosition(int Generation, long Offset)
{
    /// <summary><c>generation:offset</c>, as <see cref="TryParse"/> reads it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Generation}:{Offset}");

    public static bool TryParse(string? text, out ArchivePosition position)
    {
        position = default;
        if (text?.Split(':') is not [var generation, var offset]) return false;
        if (!int.TryParse(generation, NumberStyles.None, CultureInfo.InvariantCulture, out var first)) return false;
        if (!long.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var second)) return false;
        position = new ArchivePosition(first, second);
        return true;
    }
}

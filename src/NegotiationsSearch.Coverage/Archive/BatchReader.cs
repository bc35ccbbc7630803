using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>Reads one generation's file, a member at a time.</summary>
internal sealed class BatchReader(string path, int generation) : IDisposable
{
    private readonly SafeFileHandle _file = MemberFile.Open(path);

    /// <summary>The batch that starts at the offset, in an archive that ends at <paramref name="end"/>.</summary>
    /// <exception cref="ArchiveDamagedException">The member cannot be read.</exception>
    public ArchivedBatch Read(long offset, long end)
    {
        try
        {
            return new ArchivedBatch(Next(offset, end), ReadRecords(offset));
        }
        catch (Exception e) when (e is InvalidDataException or JsonException)
        {
            throw new ArchiveDamagedException(path, offset, Next(offset, end), e.Message.TrimEnd('.'), e);
        }
    }

    /// <summary>The record at the address; null when no member starts there or it has no such line.</summary>
    /// <exception cref="ArchiveDamagedException">The member cannot be read.</exception>
    public ArchiveRecord? Find(ArchiveAddress address)
    {
        var end = RandomAccess.GetLength(_file);
        if (address.Generation != generation || address.Member < 0 || address.Member >= end) return null;
        if (MemberFile.LengthAt(_file, address.Member) is null) return null;
        var batch = Read(address.Member, end);
        return batch.Records.FirstOrDefault(record => record.Address == address).Record;
    }

    public void Dispose() => _file.Dispose();

    private List<(ArchiveAddress, ArchiveRecord)> ReadRecords(long offset)
    {
        var lines = RecordLines.Read(MemberFile.Read(_file, offset));
        var records = new List<(ArchiveAddress, ArchiveRecord)>(lines.Count);
        for (var number = 0; number < lines.Count; number++)
            if (lines[number].Kind != ArchiveLine.FormatKind)
                records.Add((new ArchiveAddress(generation, offset, number), RecordLines.ToRecord(lines[number])));
        return records;
    }

    private ArchivePosition Next(long offset, long end)
    {
        var next = MemberFile.LengthAt(_file, offset) is { } length ? offset + length : MemberFile.FindFrom(_file, offset + 1);
        return new ArchivePosition(generation, Math.Min(next ?? end, end));
    }
}

namespace NegotiationsSearch.Tests.Coverage.Archive;

/// <summary>A disk that can be full, or fail to sync or to cut, whenever a test says so.</summary>
internal sealed class Disk
{
    /// <summary>How long a file may grow, in bytes.</summary>
    public long Capacity { get; set; } = long.MaxValue;

    public bool SyncFails { get; set; }

    public bool CutFails { get; set; }

    public FileStream Open(string path) => new DiskFile(path, this);

    private sealed class DiskFile(string path, Disk disk)
        : FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            var room = (int)Math.Clamp(disk.Capacity - Position, 0, count);
            base.Write(buffer, offset, room);
            if (room < count) throw new IOException("No space left on device.");
        }

        public override void Flush(bool flushToDisk)
        {
            if (disk.SyncFails) throw new IOException("Input/output error.");
            base.Flush(flushToDisk);
        }

        public override void SetLength(long value)
        {
            if (disk.CutFails) throw new IOException("Input/output error.");
            base.SetLength(value);
        }
    }
}

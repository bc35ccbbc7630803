using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// The bytes of one file at a fixed address. Nobody unmaps them by hand: Lucene clones its inputs and disposes only the
/// first, so that no count could tell
/// when the last reader is through. Every input refers to its mapping, and the finalizer unmaps it when none is left: a read after disposal reads
/// valid memory, never a hole in it.
/// </summary>
internal sealed unsafe class Mapping
{
    // Small files are cheaper as a copy, and a segments file that is being replaced is not held open by one.
    private const int LargestCopy = 16 * 1024;

    private readonly object _memory;
    private int _abandoned;

    private Mapping(SafeMemoryMappedViewHandle view, long length)
    {
        _memory = view;
        Start = (byte*)view.DangerousGetHandle();
        Length = length;
    }

    private Mapping(byte[] pinned)
    {
        _memory = pinned;
        Start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned));
        Length = pinned.Length;
    }

    ~Mapping()
    {
        if (_abandoned != 0)
            GC.RemoveMemoryPressure(Length);
        (_memory as SafeMemoryMappedViewHandle)?.Dispose();
    }

    public byte* Start { get; }

    public long Length { get; }

    public static Mapping Of(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var length = RandomAccess.GetLength(file);
        return length <= LargestCopy ? Copy(file, (int)length) : Map(file, length);
    }

    /// <summary>
    /// Tells the collector that mapped pages wait for it: without that a deleted epoch would hold its disk space until
    /// memory runs short.
    /// </summary>
    public void Abandon()
    {
        if (_memory is SafeMemoryMappedViewHandle && Interlocked.Exchange(ref _abandoned, 1) == 0)
            GC.AddMemoryPressure(Length);
    }

    private static Mapping Copy(SafeFileHandle file, int length)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(length, pinned: true);
        var read = 0;
        while (read < length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var count)
            read += count;
        return read == length ? new Mapping(bytes) : throw new EndOfStreamException("The file became shorter while it was read.");
    }

    private static Mapping Map(SafeFileHandle file, long length)
    {
        using var mapped = MemoryMappedFile.CreateFromFile(
            file, mapName: null, capacity: 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle;
        return new Mapping(view, length);
    }
}

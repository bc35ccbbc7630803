using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Lucene.Net.Store;

namespace NegotiationsSearch.Index.Lucene.Storage;

/// <summary>
/// Reads a mapped file, or a slice of one, by pointer. Every read is checked against the length first and keeps the input, and so the mapping, alive
/// until it is done. Clones and slices share the mapping and are as safe after the first input's disposal as before.
/// </summary>
internal sealed unsafe class MappedInput : IndexInput
{
    private const int LongestVInt = 10;

    private readonly Mapping _mapping;
    private readonly byte* _start;
    private readonly long _length;
    private Action? _onDispose;
    private long _position;

    public MappedInput(string description, Mapping mapping, Action onDispose)
        : base(description)
    {
        _mapping = mapping;
        _start = mapping.Start;
        _length = mapping.Length;
        _onDispose = onDispose;
    }

    private MappedInput(string description, MappedInput whole, long offset, long length)
        : base(description)
    {
        _mapping = whole._mapping;
        _start = whole._start + offset;
        _length = length;
    }

    public override long Length => _length;

    public override long Position => _position;

    public override void Seek(long pos)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pos);
        _position = pos;
    }

    public override byte ReadByte()
    {
        var value = *Advance(1);
        GC.KeepAlive(this);
        return value;
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        var target = b.AsSpan(offset, len);
        new ReadOnlySpan<byte>(Advance(len), len).CopyTo(target);
        GC.KeepAlive(this);
    }

    public override short ReadInt16()
    {
        var value = Unsafe.ReadUnaligned<short>(Advance(sizeof(short)));
        GC.KeepAlive(this);
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    public override int ReadInt32()
    {
        var value = Unsafe.ReadUnaligned<int>(Advance(sizeof(int)));
        GC.KeepAlive(this);
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    public override long ReadInt64()
    {
        var value = Unsafe.ReadUnaligned<long>(Advance(sizeof(long)));
        GC.KeepAlive(this);
        return BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    /// <summary>Seven bits a byte, the lowest first; the high bit says that more follow.</summary>
    public override int ReadVInt32()
    {
        var position = _position;
        if (position > _length - LongestVInt)
            return base.ReadVInt32();

        var next = _start + position;
        uint b = *next++;
        var value = b & 0x7F;
        for (var shift = 7; b > 0x7F; shift += 7)
        {
            b = *next++;
            if (shift == 28 && b > 0x0F)
                throw new IOException("A variable-length integer is longer than 32 bits: " + this);

            value |= (b & 0x7F) << shift;
        }
        _position = next - _start;
        GC.KeepAlive(this);
        return (int)value;
    }

    /// <summary>Seven bits a byte, the lowest first; the high bit says that more follow.</summary>
    public override long ReadVInt64()
    {
        var position = _position;
        if (position > _length - LongestVInt)
            return base.ReadVInt64();

        var next = _start + position;
        ulong b = *next++;
        var value = b & 0x7F;
        for (var shift = 7; b > 0x7F; shift += 7)
        {
            if (shift > 56)
                throw new IOException("A variable-length integer is longer than 63 bits: " + this);

            b = *next++;
            value |= (b & 0x7F) << shift;
        }
        _position = next - _start;
        GC.KeepAlive(this);
        return (long)value;
    }

    public override void SkipBytes(long numBytes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numBytes);
        if (numBytes > _length - _position)
            throw PastEnd();

        _position += numBytes;
    }

    public override object Clone()
    {
        var clone = (MappedInput)base.Clone();
        clone._onDispose = null;
        return clone;
    }

    /// <summary>A part of this input, at its beginning.</summary>
    public MappedInput Slice(string description, long offset, long length)
    {
        if (offset < 0 || length < 0 || offset > _length - length)
            throw new EndOfStreamException($"A slice of {length} bytes from {offset} reaches outside of {this}.");

        return new MappedInput(description, this, offset, length);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Interlocked.Exchange(ref _onDispose, null)?.Invoke();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Advance(int count)
    {
        // One read of the field: two threads on one input by mistake get wrong bytes, never a wrong address.
        var position = _position;
        if (position > _length - count)
            throw PastEnd();

        _position = position + count;
        return _start + position;
    }

    private EndOfStreamException PastEnd() => new("Read past the end of " + this);
}

using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>One gzip member (RFC 1952): header, deflated text, CRC-32 and length of the text.</summary>
internal static class Member
{
    public const int TrailerSize = 8;

    /// <summary>Deflate never does better than 1,032 to 1 (RFC 1951: 258 bytes in two bits), so a larger length is a damaged one.</summary>
    private const int LargestRatio = 1032;

    /// <summary>Replaces what the buffer holds by a member of this text.</summary>
    public static void Write(ReadOnlySpan<byte> text, CompressionLevel level, MemoryStream buffer)
    {
        buffer.SetLength(MemberHeader.Size);
        buffer.Position = MemberHeader.Size;
        using (var deflate = new DeflateStream(buffer, level, leaveOpen: true)) deflate.Write(text);
        Span<byte> trailer = stackalloc byte[TrailerSize];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, Crc32.HashToUInt32(text));
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)text.Length);
        buffer.Write(trailer);
        MemberHeader.Write(buffer.GetBuffer(), checked((uint)buffer.Length));
    }

    /// <summary>The text of a whole member.</summary>
    /// <exception cref="InvalidDataException">The member is damaged.</exception>
    public static byte[] Read(byte[] member)
    {
        var trailer = member.AsSpan(member.Length - TrailerSize);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        if (length > (long)member.Length * LargestRatio || length > Array.MaxLength) throw new InvalidDataException("its length cannot be right");
        var text = new byte[length];
        Inflate(member, text);
        if (Crc32.HashToUInt32(text) != BinaryPrimitives.ReadUInt32LittleEndian(trailer))
            throw new InvalidDataException("its checksum does not match");
        return text;
    }

    private static void Inflate(byte[] member, byte[] text)
    {
        using var deflated = new MemoryStream(member, MemberHeader.Size, member.Length - MemberHeader.Size - TrailerSize);
        using var inflate = new DeflateStream(deflated, CompressionMode.Decompress);
        if (inflate.ReadAtLeast(text, text.Length, throwOnEndOfStream: false) < text.Length || inflate.ReadByte() >= 0)
            throw new InvalidDataException("its text is not as long as it should be");
    }
}

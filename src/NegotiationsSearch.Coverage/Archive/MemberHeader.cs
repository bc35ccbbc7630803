using System.Buffers.Binary;
using System.IO.Hashing;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>
/// The gzip header of a member (RFC 1952, section 2.3), with an extra field "NS" that holds the length of the whole member, so that it can be
/// skipped without inflating, and a CRC-32 of the header, so that a damaged length is not taken for a torn tail.
/// The standard's own header check (FHCRC) is not used because gzip before 1.9 refuses such files.
/// </summary>
internal static class MemberHeader
{
    public const int Size = 24;

    private const int LengthAt = 16;
    private const int CheckAt = 20;

    /// <summary>Up to the length, every header is the same: deflate, extra field, no time, unknown system, one subfield of 8 bytes.</summary>
    public static ReadOnlySpan<byte> Prefix => [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, 12, 0, (byte)'N', (byte)'S', 8, 0];

    public static void Write(Span<byte> header, uint memberLength)
    {
        Prefix.CopyTo(header);
        BinaryPrimitives.WriteUInt32LittleEndian(header[LengthAt..], memberLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[CheckAt..], Crc32.HashToUInt32(header[..CheckAt]));
    }

    /// <summary>Reads the member's length; false when this is not a whole, undamaged header.</summary>
    public static bool TryRead(ReadOnlySpan<byte> header, out uint memberLength)
    {
        memberLength = 0;
        if (header.Length < Size || !header.StartsWith(Prefix)) return false;
        if (BinaryPrimitives.ReadUInt32LittleEndian(header[CheckAt..]) != Crc32.HashToUInt32(header[..CheckAt])) return false;
        memberLength = BinaryPrimitives.ReadUInt32LittleEndian(header[LengthAt..]);
        return memberLength > Size + Member.TrailerSize;
    }
}

using System.Buffers.Binary;
using NegotiationsSearch.Index.Families;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>A statement's neighbours, and the shingles they are judged by, as doc values.</summary>
internal static class NeighbourList
{
    private const int NeighbourBytes = sizeof(long) + 2 * sizeof(ushort);

    public static byte[] Write(IReadOnlyList<Neighbour> neighbours)
    {
        var bytes = new byte[neighbours.Count * NeighbourBytes];
        for (var i = 0; i < neighbours.Count; i++)
        {
            var place = bytes.AsSpan(i * NeighbourBytes);
            BinaryPrimitives.WriteInt64BigEndian(place, neighbours[i].Key);
            BinaryPrimitives.WriteUInt16BigEndian(place[sizeof(long)..], (ushort)neighbours[i].Likeness.Shared);
            BinaryPrimitives.WriteUInt16BigEndian(place[(sizeof(long) + sizeof(ushort))..], (ushort)neighbours[i].Likeness.Smaller);
        }
        return bytes;
    }

    public static int Count(ReadOnlySpan<byte> bytes) => bytes.Length / NeighbourBytes;

    public static Neighbour Read(ReadOnlySpan<byte> bytes, int index)
    {
        var place = bytes.Slice(index * NeighbourBytes, NeighbourBytes);
        return new Neighbour(
            BinaryPrimitives.ReadInt64BigEndian(place),
            new Likeness(
                BinaryPrimitives.ReadUInt16BigEndian(place[sizeof(long)..]),
                BinaryPrimitives.ReadUInt16BigEndian(place[(sizeof(long) + sizeof(ushort))..])));
    }

    public static byte[] WriteShingles(ReadOnlySpan<uint> shingles)
    {
        var bytes = new byte[shingles.Length * sizeof(uint)];
        for (var i = 0; i < shingles.Length; i++) WritePrint(shingles[i], bytes.AsSpan(i * sizeof(uint)));
        return bytes;
    }

    /// <param name="bytes">How many bytes they were written as.</param>
    public static int CountShingles(int bytes) => bytes / sizeof(uint);

    /// <param name="shingles">Takes them; at least as long as there are.</param>
    /// <returns>How many there are.</returns>
    public static int ReadShingles(ReadOnlySpan<byte> bytes, Span<uint> shingles)
    {
        var count = CountShingles(bytes.Length);
        for (var i = 0; i < count; i++) shingles[i] = BinaryPrimitives.ReadUInt32BigEndian(bytes[(i * sizeof(uint))..]);
        return count;
    }

    /// <summary>A print as the bytes of its term: in the order of the prints.</summary>
    public static void WritePrint(uint print, Span<byte> bytes) => BinaryPrimitives.WriteUInt32BigEndian(bytes, print);
}

using System.Text;
using System.Text.Unicode;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>UTF-8, strictly; UTF-16 only when its byte order mark says so. Nothing is guessed.</summary>
internal static class TextEncoding
{
    /// <summary>Where the first byte lies that is no UTF-8 text (a NUL counts as none); -1 when all is well.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        if (Utf8.IsValid(bytes)) return nul;
        var invalid = InvalidAt(bytes);
        return nul < 0 ? invalid : Math.Min(nul, invalid);
    }

    /// <param name="bytes">What was looked at.</param>
    /// <param name="position">What <see cref="FirstInvalid"/> gave.</param>
    public static string Complaint(ReadOnlySpan<byte> bytes, int position) =>
        $"Byte {position + 1} is {(bytes[position] == 0 ? "a NUL, which text does not hold" : "not valid UTF-8")}; save it as UTF-8.";

    /// <summary>The stream as UTF-8 without a byte order mark.</summary>
    public static Stream AsUtf8(PeekStream stream, ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF])) stream.Skip(3);
        if (head.StartsWith<byte>([0xFF, 0xFE])) return FromUtf16(stream, bigEndian: false);
        return head.StartsWith<byte>([0xFE, 0xFF]) ? FromUtf16(stream, bigEndian: true) : stream;
    }

    private static Stream FromUtf16(PeekStream stream, bool bigEndian)
    {
        stream.Skip(2);
        return Encoding.CreateTranscodingStream(
            stream,
            new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true),
            Encoding.UTF8);
    }

    private static int InvalidAt(ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        while (Rune.DecodeFromUtf8(bytes[position..], out _, out var length) == System.Buffers.OperationStatus.Done) position += length;
        return position;
    }
}

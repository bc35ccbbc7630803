using System.Buffers;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>Finds where a JSON object ends by its braces and strings alone, over as many stretches of bytes as it takes.</summary>
internal struct JsonObjectScanner
{
    private static readonly SearchValues<byte> Structure = SearchValues.Create("{}\""u8);
    private static readonly SearchValues<byte> StringEnd = SearchValues.Create("\\\""u8);
    private long _depth;
    private bool _inString;
    private bool _escaped;

    /// <summary>The number of bytes up to the object's end; -1 when it does not end here.</summary>
    public int Scan(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            if (_escaped)
            {
                _escaped = false;
                continue;
            }
            var next = bytes[i..].IndexOfAny(_inString ? StringEnd : Structure);
            if (next < 0) return -1;
            i += next;
            if (Step(bytes[i])) return i + 1;
        }
        return -1;
    }

    private bool Step(byte found)
    {
        if (found == '\\') _escaped = true;
        else if (found == '"') _inString = !_inString;
        else if (found == '{') _depth++;
        else return --_depth == 0;
        return false;
    }
}

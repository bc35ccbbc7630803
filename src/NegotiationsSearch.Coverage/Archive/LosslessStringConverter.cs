using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NegotiationsSearch.Coverage.Archive;

/// <summary>
/// Strings that come back as they went in, with surrogates that lack their other half too: these are written as <c>\uD83D</c>, which the grammar of
/// RFC 8259 allows, where System.Text.Json would write U+FFFD and refuse to read the escape.
/// </summary>
internal sealed class LosslessStringConverter : JsonConverter<string>
{
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (IndexOfLoneSurrogate(value, 0) < 0) writer.WriteStringValue(value);
        else writer.WriteRawValue(Escape(value), skipInputValidation: true);
    }

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!reader.ValueIsEscaped) return reader.GetString();
        var raw = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        return raw.IndexOf("\\ud"u8) >= 0 || raw.IndexOf("\\uD"u8) >= 0 ? Unescape(Encoding.UTF8.GetString(raw)) : reader.GetString();
    }

    private static string Escape(string value)
    {
        var json = new StringBuilder("\"");
        var start = 0;
        for (int lone; (lone = IndexOfLoneSurrogate(value, start)) >= 0; start = lone + 1)
        {
            json.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value[start..lone]));
            json.Append(CultureInfo.InvariantCulture, $"\\u{(int)value[lone]:X4}");
        }
        return json.Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value[start..])).Append('"').ToString();
    }

    private static string Unescape(string escaped)
    {
        var text = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\') text.Append(escaped[i]);
            else if (escaped[++i] != 'u') text.Append(Unescape(escaped[i]));
            else
            {
                text.Append((char)ushort.Parse(escaped.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 4;
            }
        }
        return text.ToString();
    }

    private static char Unescape(char escape) => escape switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => escape,
    };

    private static int IndexOfLoneSurrogate(string value, int start)
    {
        while (value.AsSpan(start).IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            start += at;
            if (start + 1 >= value.Length || !char.IsSurrogatePair(value[start], value[start + 1])) return start;
            start += 2;
        }
        return -1;
    }
}

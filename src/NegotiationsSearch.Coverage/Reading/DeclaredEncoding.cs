using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The encoding of pages and feeds: UTF-8 where it is valid, else what they declare, else what the web takes for their language.</summary>
internal static partial class DeclaredEncoding
{
    // The encoding standard looks at 1,024 bytes; pages declare later than that.
    private const int DeclarationLength = 4096;

    /// <param name="bytes">The whole page or feed, without a byte order mark.</param>
    /// <param name="charset">What the transport declared (the charset of a Content-Type); null when it did not.</param>
    /// <param name="warning">What was not certain, as a sentence; null when all is well.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset, out string? warning)
    {
        warning = null;
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        var declared = Named(charset) ?? Named(InMeta().Match(head).Groups[1].Value) ?? Named(InXml().Match(head).Groups[1].Value);
        // Saved pages keep the declaration of the encoding they were once in; text in another one is never valid UTF-8 by chance.
        if (IsUtf8(bytes, declared)) return Encoding.UTF8.GetString(bytes);
        var encoding = declared ?? OfLanguage(InLang().Match(head).Groups[1].Value);
        if (declared is null) warning = $"It declares no encoding and is no UTF-8; it is read as {encoding.WebName}.";
        var text = encoding.GetString(bytes);
        if (text.Contains('\uFFFD')) warning ??= $"Some of it is not valid {encoding.WebName}; what cannot be read there is U+FFFD.";
        return text;
    }

    // Escapes of ISO-2022-JP are valid UTF-8 too.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes, Encoding? declared) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && (declared is null || !bytes.Contains((byte)0x1B));

    // The labels of the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels).
    private static Encoding? Named(string? label)
    {
        var name = label?.Trim(' ', '"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(name)) return null;
        return name switch
        {
            "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" or "unicode" => Encoding.UTF8,
            "gb2312" or "gbk" or "gb_2312-80" or "x-gbk" or "gb18030" => CodePage("gb18030"),
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePage("windows-1252"),
            "iso-8859-9" or "latin5" => CodePage("windows-1254"),
            "sjis" or "x-sjis" or "shift-jis" or "ms_kanji" => CodePage("shift_jis"),
            "cp1251" or "x-cp1251" or "win-1251" => CodePage("windows-1251"),
            "ks_c_5601-1987" or "euc_kr" or "ksc5601" => CodePage("euc-kr"),
            _ => CodePage(name),
        };
    }

    private static Encoding? CodePage(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // The Encoding Standard's fallbacks by language (HTML Standard, 13.2.3.2).
    private static Encoding OfLanguage(string language) => CodePage(language.ToLowerInvariant() switch
    {
        "ru" or "uk" or "be" or "bg" or "mk" or "sr" or "ky" => "windows-1251",
        "ja" => "shift_jis",
        "zh" => "gb18030",
        "ko" => "euc-kr",
        "pl" or "hu" or "sk" or "sl" => "iso-8859-2",
        "cs" => "windows-1250",
        "tr" or "ku" => "windows-1254",
        "el" => "iso-8859-7",
        "ar" or "fa" => "windows-1256",
        "he" => "windows-1255",
        "et" or "lt" or "lv" => "windows-1257",
        "th" => "windows-874",
        "vi" => "windows-1258",
        _ => "windows-1252",
    })!;

    [GeneratedRegex(@"<meta[^>]{0,500}?charset\s*=\s*[""']?\s*([\w:.-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InMeta();

    [GeneratedRegex(@"^\s*<\?xml[^>]{0,200}?encoding\s*=\s*[""']([\w:.-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex InXml();

    [GeneratedRegex(@"<html[^>]{0,500}?lang\s*=\s*[""']?([A-Za-z]{2})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InLang();
}

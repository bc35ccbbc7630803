using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationsSearch.Coverage.Reading.Feeds;

/// <summary>The slips that most feeds which are not well formed make, put right.</summary>
internal static partial class FeedMending
{
    public static string Mend(string xml)
    {
        var start = xml.IndexOf('<', StringComparison.Ordinal);
        return start < 0 ? xml : Ampersand().Replace(WithoutControls(xml[start..]), Mended);
    }

    private static string WithoutControls(string xml)
    {
        if (!xml.Any(IsForbidden)) return xml;
        var text = new StringBuilder(xml.Length);
        foreach (var character in xml) text.Append(IsForbidden(character) ? ' ' : character);
        return text.ToString();
    }

    // XML 1.0, production 2.
    private static bool IsForbidden(char character) =>
        (character < ' ' && character is not ('\t' or '\n' or '\r')) || character is '\uFFFE' or '\uFFFF';

    // CDATA stays as it is; XML knows five names, HTML two thousand; what names nothing is an ampersand.
    private static string Mended(Match match)
    {
        var name = match.Groups["name"].Value;
        if (match.Value[0] == '<' || name is "amp" or "lt" or "gt" or "quot" or "apos") return match.Value;
        if (name.StartsWith('#')) return IsCharacter(match.Value) ? match.Value : " ";
        var decoded = name.Length == 0 ? match.Value : WebUtility.HtmlDecode(match.Value);
        return decoded == match.Value ? $"&amp;{match.Value[1..]}" : decoded;
    }

    private static bool IsCharacter(string reference)
    {
        var decoded = WebUtility.HtmlDecode(reference);
        return decoded != reference && !IsForbidden(decoded[0]);
    }

    [GeneratedRegex(@"<!\[CDATA\[.*?\]\]>|&(?:(?<name>#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)?", RegexOptions.Singleline)]
    private static partial Regex Ampersand();
}

using System.Text;

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Writes a text as a YAML value that means this text.</summary>
internal static class YamlScalar
{
    private static readonly string[] Reserved = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

    /// <summary>Plain where that is safe inside and outside of brackets, else in double quotation marks.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && char.IsLetterOrDigit(text[^1])
        && text.All(unit => char.IsLetterOrDigit(unit) || unit is ' ' or '-' or '’' or '.')
        && !Reserved.Contains(text.ToLowerInvariant(), StringComparer.Ordinal);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var unit in text)
        {
            if (unit is '"' or '\\') quoted.Append('\\').Append(unit);
            else if (char.IsControl(unit)) quoted.Append(' ');
            else quoted.Append(unit);
        }
        return quoted.Append('"').ToString();
    }
}

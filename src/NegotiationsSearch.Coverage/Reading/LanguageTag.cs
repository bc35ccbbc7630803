namespace NegotiationsSearch.Coverage.Reading;

/// <summary>The shape of a BCP 47 tag: a language of two or three letters, then subtags of up to eight letters and digits.</summary>
internal static class LanguageTag
{
    /// <summary>The tag in lower case ("en_US" and "en-US" are "en-us"); null when the text is none.</summary>
    public static string? Of(string text)
    {
        var tag = text.Replace('_', '-').ToLowerInvariant();
        var subtags = tag.Split('-');
        var language = subtags[0];
        var wellFormed = language.Length is 2 or 3 && language.All(char.IsAsciiLetter)
            && subtags.All(subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit))
            && tag.Length <= 35;
        return wellFormed ? tag : null;
    }
}

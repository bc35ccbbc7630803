namespace NegotiationsSearch.Web.Site;

/// <summary>Which way a language is written.</summary>
internal static class TextDirection
{
    private static readonly string[] RightToLeft = ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi"];

    /// <summary>The value of <c>dir</c>; left to the browser when the language is not known.</summary>
    public static string Of(string? language) =>
        language is null ? "auto" : RightToLeft.Contains(language.Split('-')[0].ToLowerInvariant()) ? "rtl" : "ltr";
}

namespace NegotiationsSearch.Web.Site;

/// <summary>The first words of a text, to tell it from others by.</summary>
internal static class Beginning
{
    private const int Most = 60;

    /// <summary>The whole text when it is short, else as many whole words as are, with an ellipsis.</summary>
    public static string Of(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length <= Most) return trimmed.TrimEnd(',');
        var end = trimmed.LastIndexOf(' ', Most);
        if (end <= 0) end = char.IsHighSurrogate(trimmed[Most - 1]) ? Most - 1 : Most;
        return trimmed[..end].TrimEnd(' ', ',') + "…";
    }
}

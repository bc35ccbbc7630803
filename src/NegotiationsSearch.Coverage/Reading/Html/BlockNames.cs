using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>What pages call their parts: the words of an element's class and id.</summary>
internal static class BlockNames
{
    // Of each attribute; a page could give an element a million names.
    private const int MostLength = 300;

    private static readonly string[] Named = ["class", "id", "data-component", "data-testid"];
    private static readonly WordList Unwanted = WordList.Load("unwanted-names.txt");
    private static readonly WordList Bodies = WordList.Load("body-names.txt");

    /// <summary>Whether it is called an advertisement, a caption, a list of related articles, or the like.</summary>
    public static bool IsUnwanted(IElement element) =>
        Names(element).Any(name => Unwanted.Contains(Squeezed(name)) || WordsOf(name).Any(Unwanted.Contains));

    /// <summary>Whether it is called the body of an article.</summary>
    public static bool IsBody(IElement element) =>
        element.GetAttribute("itemprop")?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true
        || Names(element).Any(name => Bodies.Contains(Squeezed(name)));

    /// <summary>Whether it, or what it is the content of, is called a quote.</summary>
    public static bool IsQuote(IElement element) =>
        Names(element).Concat(element.ParentElement is { } parent ? Names(parent) : [])
            .Any(name => name.Contains("quote", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is a post quoted by the code that the network gives for it.</summary>
    public static bool IsPost(IElement element) =>
        element.LocalName == "blockquote"
        && Names(element).Any(name => name is "twitter-tweet" or "twitter-video" or "instagram-media" or "bluesky-embed" or "mastodon-embed"
            or "tiktok-embed");

    private static string[] Names(IElement element) =>
        string.Join(' ', Parts(element).Select(part => part.Length > MostLength ? part[..MostLength] : part))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Parts(IElement element) =>
        Named.Select(element.GetAttribute).OfType<string>();

    private static string Squeezed(string name) =>
        string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();

    // "relatedPosts", "related-posts" and "related__posts" are "related", "posts".
    private static IEnumerable<string> WordsOf(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && char.IsLetter(name[i]) && (i == start || !char.IsUpper(name[i]) || char.IsUpper(name[i - 1]))) continue;
            if (i > start) yield return name[start..i].ToLowerInvariant();
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
        }
    }
}

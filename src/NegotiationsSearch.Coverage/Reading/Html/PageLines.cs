namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Lines that pages put between the paragraphs of an article: to read, see, follow or buy something else.</summary>
internal static class PageLines
{
    // A longer one is a paragraph that happens to begin like that.
    private const int MostLength = 220;

    private static readonly WordList Lines = WordList.Load("unwanted-lines.txt");

    /// <summary>Whether it is such a line. One that quotes somebody is none, however it begins.</summary>
    public static bool IsUnwanted(string text) => text.Length <= MostLength && !Quotes(text) && Lines.Contains(Plain(text));

    private static bool Quotes(string text) => text.AsSpan().ContainsAny("\"“”„«");

    private static string Plain(string text) =>
        text.TrimStart('(', '[', '>', '»', '•', '*', '-', '–', '—', '_', ' ').TrimEnd(':', '.', ')', ']', ' ').ToLowerInvariant();
}

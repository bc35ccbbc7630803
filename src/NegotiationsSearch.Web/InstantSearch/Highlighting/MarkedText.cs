using System.Text;
using NegotiationsSearch.Index;

namespace NegotiationsSearch.Web.InstantSearch.Highlighting;

/// <summary>
/// Puts the tags a request asked for around matches. Unless they say otherwise the text itself is left as it is: whoever puts it into a
/// page escapes it, as InstantSearch does.
/// </summary>
internal static class MarkedText
{
    private const int LongestWord = 40;

    public static string Whole(string text, IReadOnlyList<MatchRange> matches, Marks marks) =>
        Part(text, new MatchRange(0, text.Length), matches, marks);

    /// <summary>So many words around the first match, or from the beginning.</summary>
    public static string Snippet(string text, IReadOnlyList<MatchRange> matches, Marks marks, int words)
    {
        var shown = Window(text, matches.Count > 0 ? matches[0] : new MatchRange(0, 0), words);
        var part = Part(text, shown, matches, marks);
        return (shown.Start > 0 ? marks.Ellipsis : "") + part + (shown.End < text.Length ? marks.Ellipsis : "");
    }

    private static string Part(string text, MatchRange shown, IReadOnlyList<MatchRange> matches, Marks marks)
    {
        var marked = new StringBuilder(shown.End - shown.Start);
        var at = shown.Start;
        foreach (var match in matches)
        {
            var (start, end) = (Math.Max(match.Start, at), Math.Min(match.End, shown.End));
            if (start >= end) continue;
            marked.Append(marks.Text(text[at..start])).Append(marks.Before).Append(marks.Text(text[start..end])).Append(marks.After);
            at = end;
        }
        return marked.Append(marks.Text(text[at..shown.End])).ToString();
    }

    // A third of the words stand before the match; what is missing there is added behind.
    private static MatchRange Window(string text, MatchRange match, int words)
    {
        var all = Words(text);
        if (all.Count <= words || words == 0) return words == 0 ? new MatchRange(0, 0) : new MatchRange(0, text.Length);
        var first = Math.Max(0, all.FindIndex(word => word.End > match.Start));
        var from = Math.Min(Math.Max(0, first - words / 3), all.Count - words);
        return new MatchRange(from == 0 ? 0 : all[from].Start, from + words == all.Count ? text.Length : all[from + words - 1].End);
    }

    // Writing without spaces is cut at a length, never inside a surrogate pair.
    private static List<MatchRange> Words(string text)
    {
        var words = new List<MatchRange>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]) && at - start < LongestWord) at++;
            if (at < text.Length && char.IsSurrogatePair(text[at - 1], text[at])) at++;
            words.Add(new MatchRange(start, at));
        }
        return words;
    }
}

using NegotiationsSearch.Index;

namespace NegotiationsSearch.Reporting;

/// <summary>The part of a hit's text around its first match, cut between words, in marked and unmarked pieces.</summary>
internal static class HitExcerpt
{
    private const int Before = 200;
    private const int Length = 600;
    private const string Ellipsis = "…";

    public static IEnumerable<(string Text, bool IsMatch)> Of(Hit hit)
    {
        var (start, end) = Window(hit);
        if (start > 0) yield return (Ellipsis, false);
        foreach (var match in hit.Matches.Where(match => match.Start < end && match.End > start))
        {
            if (match.Start > start) yield return (hit.Text[start..match.Start], false);
            var matchEnd = Math.Min(match.End, end);
            yield return (hit.Text[Math.Max(start, match.Start)..matchEnd], true);
            start = matchEnd;
        }
        if (start < end) yield return (hit.Text[start..end], false);
        if (end < hit.Text.Length) yield return (Ellipsis, false);
    }

    private static (int Start, int End) Window(Hit hit)
    {
        if (hit.Text.Length <= Length) return (0, hit.Text.Length);
        var first = hit.Matches.Count > 0 ? hit.Matches[0] : new MatchRange(0, 0);
        var start = WordStart(hit.Text, Math.Max(0, first.Start - Before));
        var end = WordEnd(hit.Text, Math.Min(hit.Text.Length, Math.Max(start + Length, first.End)));
        return (start, end);
    }

    private static int WordStart(string text, int position)
    {
        while (position > 0 && !char.IsWhiteSpace(text[position - 1])) position--;
        return position;
    }

    private static int WordEnd(string text, int position)
    {
        while (position < text.Length && !char.IsWhiteSpace(text[position])) position++;
        return position;
    }
}

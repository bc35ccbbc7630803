using System.Globalization;
using NegotiationsSearch.Index;
using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>
/// Shows what a check came to: the verdict, then each passage with the difference marked, in colour on a terminal, as
/// [-theirs-]{+checked+} elsewhere.
/// </summary>
internal sealed class CheckWriter(IAnsiConsole console)
{
    private const int MostPassages = 5;

    private readonly bool _isTerminal = console.Profile.Out.IsTerminal;

    public void Write(CheckRequest request, QuoteCheck check)
    {
        var said = new[] { CheckWords.Verdict(check), CheckWords.Attribution(check, request.Speaker), CheckWords.Place(check) };
        Line(string.Join(' ', said.OfType<string>()), "bold");
        var number = 0;
        foreach (var passage in check.Passages.Take(MostPassages)) Write(request.Text, passage, ++number);
        if (check.Nearest.Count > 0) Line("Nearest to it:", "grey");
        foreach (var passage in check.Nearest) Write(request.Text, passage, ++number);
        foreach (var hit in check.PhraseHits.Take(MostPassages)) Write(hit, ++number);
        if (More(check) is { } more) Line(more, "grey");
        Line(CheckWords.Searched(check.Searched), "grey");
        console.Profile.Out.Writer.Flush();
    }

    private void Write(string text, CheckedPassage passage, int number)
    {
        Line(string.Create(CultureInfo.InvariantCulture, $"{number}. {Heading(passage)}"), "green");
        Write("   ");
        if (passage.CutBefore is { } before) Write($"({DifferenceText.Words(passage.Text, before)}) ", "grey");
        foreach (var (part, isLast) in passage.Difference.Select((part, at) => (part, at == passage.Difference.Count - 1)))
        {
            Write(part, text, passage.Text);
            if (!isLast) Write(" ");
        }
        if (passage.CutAfter is { } after) Write($" ({DifferenceText.Words(passage.Text, after)})", "grey");
        EndLine();
        if (passage.IsPossiblyTranslated) Line("   possibly translated", "grey");
        if (passage.Article.Url is { } url) Line($"   {url}", "grey");
    }

    private void Write(Hit hit, int number)
    {
        Line(string.Create(CultureInfo.InvariantCulture, $"{number}. {HitHeading.Of(hit)}"), "green");
        Line("   " + string.Concat(HitExcerpt.Of(hit).Select(piece => piece.IsMatch ? $"[{piece.Text}]" : piece.Text)));
    }

    private static string? More(QuoteCheck check)
    {
        var more = check.PassageCount - MostPassages;
        if (more <= 0) return check.MayHaveMore && check.PassageCount > 0 ? "and perhaps more" : null;
        return string.Create(CultureInfo.InvariantCulture, $"and {(check.MayHaveMore ? "at least " : "")}{more:N0} more");
    }

    private static string Heading(CheckedPassage passage)
    {
        IEnumerable<string?> parts =
        [
            passage.Wording.ToString().ToLowerInvariant(), passage.Quotation?.Speaker?.Name,
            passage.Article.SourceName, passage.Article.Published, passage.Article.Title,
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private void Write(DiffPart part, string text, string other)
    {
        var (mine, theirs) = (DifferenceText.Words(text, part.InText), DifferenceText.Words(other, part.InOther));
        if (part.Kind == DiffKind.Same) Write(theirs);
        else if (part.Kind == DiffKind.Omitted || part.Kind == DiffKind.Editorial && (mine.Length == 0 || theirs.Length == 0))
            Write(DifferenceText.Of(part, text, other), "grey");
        else
        {
            if (theirs.Length > 0) Write(_isTerminal ? theirs : $"[-{theirs}-]", "strikethrough red");
            if (mine.Length > 0) Write(_isTerminal ? mine : $"{{+{mine}+}}", "bold yellow");
        }
    }

    private void Line(string text, string? style = null)
    {
        Write(text, style);
        EndLine();
    }

    // Markup goes to a terminal alone, so that in a pipe no line is wrapped and no bracket doubled.
    private void Write(string text, string? style = null)
    {
        var clean = TerminalText.Clean(text);
        if (!_isTerminal) console.Profile.Out.Writer.Write(clean);
        else if (style is null) console.Write(new Text(clean));
        else console.Write(new Text(clean, Style.Parse(style)));
    }

    private void EndLine() => console.Profile.Out.Writer.WriteLine();
}

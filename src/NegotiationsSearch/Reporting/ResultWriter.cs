using System.Globalization;
using NegotiationsSearch.Index;
using Spectre.Console;

namespace NegotiationsSearch.Reporting;

/// <summary>Shows a search's result: matches in colour on a terminal, in brackets elsewhere.</summary>
internal sealed class ResultWriter(IAnsiConsole console)
{
    private readonly bool _isTerminal = console.Profile.Out.IsTerminal;

    public void Write(SearchRequest request, SearchResult result)
    {
        var unit = request.Unit == SearchUnit.Paragraphs ? "paragraph" : "quotation";
        Write(Counts.Of(result.TotalHits, unit) + Groups(request, result), "bold");
        EndLine();
        var number = (request.Page - 1) * request.Size;
        foreach (var hit in result.Hits) Write(hit, ++number, request.Group == SearchGroup.Family);
        EndLine();
        foreach (var facet in result.Facets.Where(facet => facet.Values.Count > 0)) Write(facet);
        console.Profile.Out.Writer.Flush();
    }

    private void Write(Hit hit, int number, bool tellsFamily)
    {
        EndLine();
        Write(string.Create(CultureInfo.InvariantCulture, $"{number}. {HitHeading.Of(hit)}"), "green");
        if (tellsFamily && hit.Quotations is [{ FamilySize: > 1 } quotation, ..])
            Write(string.Create(CultureInfo.InvariantCulture, $", one of {quotation.FamilySize:N0} wordings (--family {quotation.Family})"), "grey");
        EndLine();
        Write("   ");
        foreach (var (text, isMatch) in HitExcerpt.Of(hit))
            if (isMatch) WriteMatch(text);
            else Write(text);
        EndLine();
        if (hit.Article.Url is not { } url) return;
        Write($"   {url}", "grey");
        EndLine();
    }

    private void Write(Facet facet)
    {
        Write($"{facet.Field.ToString().ToLowerInvariant(),-10} ", "grey");
        Write(string.Join(", ", facet.Values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Label} {value.Count:N0}"))));
        if (facet.TotalValues > facet.Values.Count)
            Write(string.Create(CultureInfo.InvariantCulture, $", and {facet.TotalValues - facet.Values.Count:N0} more"), "grey");
        EndLine();
    }

    private void WriteMatch(string text)
    {
        if (_isTerminal) Write(text, "bold yellow");
        else Write($"[{text}]");
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

    private static string Groups(SearchRequest request, SearchResult result) => result.TotalGroups is not { } groups
        ? ""
        : " in " + Counts.Of(groups, request.Group == SearchGroup.Article ? "article" : "group");
}

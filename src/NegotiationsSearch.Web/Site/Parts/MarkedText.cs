using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Site.Parts;

/// <summary>A text with its matches marked, to the eye and to the ear, and what is said in it set apart from what is told.</summary>
public sealed class MarkedText : SitePart
{
    [Parameter]
    public required string Text { get; set; }

    [Parameter]
    public IReadOnlyList<RangeAnswer> Matches { get; set; } = [];

    /// <summary>The words of quotations, in any order; empty when all of it is one.</summary>
    [Parameter]
    public IReadOnlyList<SpanAnswer> Said { get; set; } = [];

    /// <summary>What a mark stands for, to the ear: <c>match</c> or <c>quotation</c>.</summary>
    [Parameter]
    public string Mark { get; set; } = "match";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        foreach (var match in Matches.Where(match => match.Start >= 0 && match.End <= Text.Length).OrderBy(match => match.Start))
        {
            if (match.Start < at) continue;
            AddRun(builder, at, match.Start);
            AddMatch(builder, match);
            at = match.End;
        }
        AddRun(builder, at, Text.Length);
    }

    // Browsers do not announce mark.
    private void AddMatch(RenderTreeBuilder builder, RangeAnswer match)
    {
        builder.OpenElement(0, "mark");
        AddUnseen(builder, Words[$"{Mark}.start"]);
        AddRun(builder, match.Start, match.End);
        AddUnseen(builder, Words[$"{Mark}.end"]);
        builder.CloseElement();
    }

    private static void AddUnseen(RenderTreeBuilder builder, string words)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", "visually-hidden");
        builder.AddContent(2, words);
        builder.CloseElement();
    }

    private void AddRun(RenderTreeBuilder builder, int start, int end)
    {
        foreach (var span in Said.Where(span => span.Start < end && span.End > start).OrderBy(span => span.Start))
        {
            var from = Math.Max(span.Start, start);
            var to = Math.Min(span.End, end);
            if (from >= to) continue;
            builder.AddContent(0, Text[start..from]);
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "said");
            builder.AddContent(3, Text[from..to]);
            builder.CloseElement();
            start = to;
        }
        if (start < end) builder.AddContent(4, Text[start..end]);
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NegotiationsSearch.Index;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Site.Parts;

/// <summary>A text with what it has more, less and other than another, word by word, to the eye and to the ear.</summary>
public sealed class DiffText : SitePart
{
    [Parameter]
    public required string Text { get; set; }

    [Parameter]
    public required string Other { get; set; }

    [Parameter]
    public required IReadOnlyList<DiffPartAnswer> Parts { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = Parts.FirstOrDefault(part => part.InText is not null)?.InText?.Start ?? Text.Length;
        foreach (var part in Parts)
        {
            if (part.InText is { } mine && mine.Start > at) builder.AddContent(0, Text[at..mine.Start]);
            Add(builder, part, isFirst: part == Parts[0], isLast: part == Parts[^1]);
            at = part.InText?.End ?? at;
        }
        // The mark that ends it.
        if (Parts is [.., { InText: not null }] && Text.Length - at <= 2) builder.AddContent(1, Text[at..]);
    }

    private void Add(RenderTreeBuilder builder, DiffPartAnswer part, bool isFirst, bool isLast)
    {
        var mine = Slice(Text, part.InText);
        var theirs = Slice(Other, part.InOther);
        if (part.Kind == DiffKind.Same)
        {
            builder.AddContent(2, mine);
            return;
        }
        var isDropped = mine.Length == 0;
        if (isDropped && !isFirst) AddGap(builder);
        if (theirs.Length > 0) AddMarked(builder, "del", Name(part, isTheirs: true), theirs);
        if (theirs.Length > 0 && (isDropped ? isFirst && !isLast : true)) AddGap(builder);
        if (!isDropped) AddMarked(builder, "ins", Name(part, isTheirs: false), mine);
    }

    // The text has its own spaces; those around struck words are copied no more than these.
    private static void AddGap(RenderTreeBuilder builder)
    {
        builder.OpenElement(3, "span");
        builder.AddAttribute(4, "class", "gap");
        builder.AddContent(5, " ");
        builder.CloseElement();
    }

    // Browsers do not announce ins and del.
    private void AddMarked(RenderTreeBuilder builder, string element, string name, string words)
    {
        builder.OpenElement(6, element);
        builder.OpenElement(7, "span");
        builder.AddAttribute(8, "class", "visually-hidden");
        builder.AddContent(9, Words[$"diff.{name}"] + " ");
        builder.CloseElement();
        builder.AddContent(10, words);
        builder.CloseElement();
    }

    private static string Name(DiffPartAnswer part, bool isTheirs) => part.Kind switch
    {
        DiffKind.Changed => isTheirs ? "changed-from" : "changed-to",
        DiffKind.Omitted => "omitted",
        DiffKind.Editorial => "editorial",
        _ => isTheirs ? "dropped" : "added",
    };

    private static string Slice(string text, RangeAnswer? range) => range is { } place ? text[place.Start..place.End] : "";
}

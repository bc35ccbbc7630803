using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace NegotiationsSearch.Web.Site;

/// <summary>Draws a page and hands the request down to all of its pieces.</summary>
internal sealed class SiteFrame : ComponentBase
{
    [Parameter]
    public required SiteContext Site { get; set; }

    [Parameter]
    public required Type Page { get; set; }

    [Parameter]
    public required IReadOnlyDictionary<string, object?> Parameters { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<SiteContext>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<SiteContext>.Value), Site);
        builder.AddComponentParameter(2, nameof(CascadingValue<SiteContext>.IsFixed), true);
        builder.AddComponentParameter(3, nameof(CascadingValue<SiteContext>.ChildContent), (RenderFragment)Draw);
        builder.CloseComponent();
    }

    private void Draw(RenderTreeBuilder builder)
    {
        builder.OpenComponent(0, Page);
        foreach (var (name, value) in Parameters) builder.AddComponentParameter(1, name, value);
        builder.CloseComponent();
    }
}

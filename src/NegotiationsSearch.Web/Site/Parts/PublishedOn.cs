using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NegotiationsSearch.Web.Answers;

namespace NegotiationsSearch.Web.Site.Parts;

/// <summary>When an article was published.</summary>
public sealed class PublishedOn : SitePart
{
    [Parameter]
    public required ArticleAnswer Article { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Article.Published is not { } published)
        {
            builder.AddContent(0, Words["date.none"]);
            return;
        }
        builder.OpenElement(1, "time");
        builder.AddAttribute(2, "datetime", published);
        builder.AddContent(3, Words.Date(published));
        builder.CloseElement();
    }
}

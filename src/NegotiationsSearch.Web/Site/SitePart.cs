using Microsoft.AspNetCore.Components;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>A piece of a page. It knows the request it is drawn for.</summary>
public abstract class SitePart : ComponentBase
{
    [CascadingParameter]
    private protected SiteContext Site { get; set; } = default!;

    private protected Wording Words => Site.Words;

    private protected SiteLinks Links => Site.Links;
}

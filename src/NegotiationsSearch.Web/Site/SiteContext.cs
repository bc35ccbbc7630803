using Microsoft.AspNetCore.Http;
using NegotiationsSearch.Web.Links;
using NegotiationsSearch.Web.Site.Texts;

namespace NegotiationsSearch.Web.Site;

/// <summary>What every piece of a page knows of the request it is drawn for.</summary>
internal sealed class SiteContext
{
    private SiteContext(HttpContext http)
    {
        Links = new SiteLinks(http);
        Path = http.Request.PathBase + http.Request.Path;
        State = PageState.Of(http.Request.Query);
        Words = Wording.For(State.Interface ?? InterfaceLanguage.Of(http.Request));
    }

    public SiteLinks Links { get; }

    /// <summary>The interface's texts in the reader's language.</summary>
    public Wording Words { get; }

    /// <summary>The path of this page.</summary>
    public string Path { get; }

    /// <summary>This page's parameters.</summary>
    public PageState State { get; }

    public static SiteContext Of(HttpContext http) => new(http);

    /// <summary>The search page with these parameters; the interface's language stays what the URL says.</summary>
    public string Search(PageState state) => Links.Root + state.QueryString;

    /// <summary>The search for all statements that have a value.</summary>
    public PageState Statements(string name, string value) =>
        PageState.Empty.In(State.Interface).With("in", "statements").With(name, value).With("sort", "newest");

    /// <summary>Another page of ours in the same interface language.</summary>
    public string To(string path) => path + PageState.Empty.In(State.Interface).QueryString;
}

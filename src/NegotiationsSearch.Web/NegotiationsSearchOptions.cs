using NegotiationsSearch.Index.Lucene.Searching;

namespace NegotiationsSearch.Web;

/// <summary>How the search is served.</summary>
public sealed class NegotiationsSearchOptions
{
    /// <summary>The directory of the index; it need not exist yet: until it does, answers are 503. Default: <c>index</c>.</summary>
    public string IndexDirectory { get; set; } = "index";

    /// <summary>How the index is read.</summary>
    public SearchIndexOptions Index { get; set; } = new();

    /// <summary>
    /// Gives an old version of an article by its archive address; null when the archive no longer holds it.
    /// Without it, only current versions are served.
    /// </summary>
    public Func<string, ArchivedArticle?>? ReadArchivedArticle { get; set; }

    /// <summary>
    /// The origins whose pages may read the answers (<c>https://news.example</c>), or <c>*</c> for all. Default: none
    /// but the server's own.
    /// </summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>
    /// The host names the server answers to, without port. Requests that arrive over loopback must name one of these or the machine itself;
    /// when any is given, so must all others. Default: none.
    /// </summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>How long a search may run before it is given up with a 503. Default: 5 seconds.</summary>
    public TimeSpan QueryTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The most requests a minute from one address; beyond it 429. Completion and search inside a facet are counted apart,
    /// up to five times as many. Null, the default, for any number.
    /// </summary>
    public int? RequestsPerMinute { get; set; }
}

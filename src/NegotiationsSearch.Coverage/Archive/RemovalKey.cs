namespace NegotiationsSearch.Coverage.Archive;

/// <summary>What a removal goes by.</summary>
public enum RemovalKey
{
    /// <summary>The article's id, as given.</summary>
    Id,

    /// <summary>The article's URL, as given.</summary>
    Url,

    /// <summary>Everything of one outlet, by its name.</summary>
    Source,
}

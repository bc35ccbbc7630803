namespace NegotiationsSearch.Coverage.Reading;

/// <summary>
/// What an article says about itself, cleaned: ends trimmed, control characters made spaces, what cannot be used left
/// out with a warning.
/// </summary>
internal sealed class ArticleFacts
{
    private readonly ArticleFields _fields;
    private readonly int _limit;

    public ArticleFacts(ArticleFields fields, int limit)
    {
        _fields = fields;
        _limit = limit;
        Id = Exact(ArticleField.Id);
        RawUrl = Exact(ArticleField.Url);
        Source = Exact(ArticleField.Source);
        Url = UrlOf(RawUrl);
        Title = Cut(ArticleField.Title);
        Byline = Cut(ArticleField.Byline) ?? Cut(ArticleField.Authors);
        Published = DateOf(ArticleField.Published) ?? DateOf(ArticleField.Date);
        Language = LanguageOf(ArticleField.Language) ?? LanguageOf(ArticleField.Lang);
    }

    public string? Id { get; }

    /// <summary>The address as given, good enough to know the article by.</summary>
    public string? RawUrl { get; }

    /// <summary>The address when it is one a reader can follow.</summary>
    public string? Url { get; }

    public string? Source { get; }

    public string? Title { get; }

    public string? Byline { get; }

    public PublicationDate? Published { get; }

    public string? Language { get; }

    /// <summary>The name of a fact that must be whole and is too long; null when there is none.</summary>
    public string? TooLong { get; private set; }

    private string? Exact(ArticleField field)
    {
        var text = Clean(_fields[field]);
        if (text?.Length > _limit) TooLong ??= field.Name();
        return text;
    }

    private string? Cut(ArticleField field)
    {
        var text = Clean(_fields[field]);
        if (text is null || text.Length <= _limit) return text;
        _fields.Warn($"'{field.Name()}' is longer than {_limit} characters and is cut.");
        return Start(text, _limit);
    }

    private string? UrlOf(string? raw)
    {
        if (raw is null) return null;
        if (Uri.TryCreate(raw, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") return raw;
        _fields.Warn($"'url' is no http or https address and is left out: {Quoted(raw)}.");
        return null;
    }

    private PublicationDate? DateOf(ArticleField field)
    {
        if (Clean(_fields[field]) is not { } text) return null;
        if (PublicationDate.TryParse(text, out var date)) return date;
        _fields.Warn($"'{field.Name()}' is not a date like 2025-05-16 or 2025-05-16T10:30:00+03:00 and is left out: {Quoted(text)}.");
        return null;
    }

    private string? LanguageOf(ArticleField field)
    {
        if (Clean(_fields[field]) is not { } text) return null;
        if (LanguageTag.Of(text) is { } tag) return tag;
        _fields.Warn($"'{field.Name()}' is not a language tag like en or pt-BR and is left out: {Quoted(text)}.");
        return null;
    }

    private static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var cleaned = string.Create(text.Length, text, (characters, given) =>
        {
            for (var i = 0; i < given.Length; i++) characters[i] = char.IsControl(given[i]) ? ' ' : given[i];
        }).Trim();
        return cleaned.Length == 0 ? null : cleaned;
    }

    private static string Quoted(string text) => text.Length <= 60 ? $"'{text}'" : $"'{Start(text, 59)}…'";

    // Half a surrogate pair is no text.
    private static string Start(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}

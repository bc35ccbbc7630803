namespace NegotiationsSearch.Coverage.Reading;

/// <summary>What was written under the names of an article, whatever the format, before it is judged.</summary>
internal sealed class ArticleFields
{
    private readonly string?[] _texts = new string?[Enum.GetValues<ArticleField>().Length];
    private readonly bool[] _given = new bool[Enum.GetValues<ArticleField>().Length];
    private readonly List<string> _warnings = [];
    private readonly SortedDictionary<string, string> _origins = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>By the name of a field, the place that gave it, where a format has several.</summary>
    public IReadOnlyDictionary<string, string> Origins => _origins;

    /// <summary>The paragraphs as given; null when only a body is.</summary>
    public IReadOnlyList<string>? Paragraphs { get; private set; }

    public string? this[ArticleField field] => _texts[(int)field];

    public void Warn(string warning) => _warnings.Add(warning);

    public void Set(ArticleField field, string? text)
    {
        NoteRepetition(field);
        if (field == ArticleField.Paragraphs) (field, Paragraphs) = (ArticleField.Body, null);
        _texts[(int)field] = text;
    }

    public void Set(ArticleField field, IReadOnlyList<string> texts)
    {
        if (field is ArticleField.Paragraphs or ArticleField.Body)
        {
            NoteRepetition(field);
            Paragraphs = texts;
        }
        else if (texts.Count < 2 || field is ArticleField.Byline or ArticleField.Authors) Set(field, string.Join(", ", texts));
        else Warn($"'{field.Name()}' is a list and is left out; give one text.");
    }

    public void Set(ArticleField field, string text, string origin)
    {
        Set(field, text);
        _origins[field.Name()] = origin;
    }

    public void Set(ArticleField field, IReadOnlyList<string> texts, string origin)
    {
        Set(field, texts);
        _origins[field.Name()] = origin;
    }

    /// <summary>Sets the text that stands outside the fields, below a front matter.</summary>
    public void SetText(IReadOnlyList<string> paragraphs)
    {
        if (Paragraphs is not null || this[ArticleField.Body] is not null)
            Warn("The text within the front matter is left out, since there is text below it.");
        Paragraphs = paragraphs;
    }

    private void NoteRepetition(ArticleField field)
    {
        if (_given[(int)field]) Warn($"'{field.Name()}' is given more than once; the last counts.");
        _given[(int)field] = true;
    }
}

using Lucene.Net.Documents;
using Lucene.Net.Index;
using NegotiationsSearch.Index.Lucene.Lookup;
using NegotiationsSearch.Index.Lucene.Schema;
using NegotiationsSearch.Index.Lucene.Schema.Stemming;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Writing;

/// <summary>Makes an article's block of documents, one at a time on the same fields. Each thread has its own.</summary>
internal sealed class BlockBuilder
{
    private readonly TokenList _tokens = new();
    private readonly TokenList _quotedTokens = new();
    private readonly Dictionary<string, Stemmer> _stemmers = [];
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);
    private readonly DocumentFields _fields = new();
    private readonly TokenField _exact, _words, _quotedExact, _quotedWords, _name;
    private readonly Field _pairs;
    private readonly FamilyFields _families;

    /// <param name="texts">Finds the texts that a statement's pairs with.</param>
    public BlockBuilder(TextNeighbours texts)
    {
        _families = new FamilyFields(texts);
        _exact = new TokenField(_tokens, FieldTypes.Exact);
        _words = new TokenField(_tokens, FieldTypes.Words);
        _quotedExact = new TokenField(_quotedTokens, FieldTypes.Exact);
        _quotedWords = new TokenField(_quotedTokens, FieldTypes.Words);
        _name = new TokenField(_tokens, FieldTypes.Names);
        _pairs = new Field(IndexFields.TextPairs, new WordPairStream(_tokens), FieldTypes.Exact);
    }

    /// <summary>The article's document, its paragraphs', its quotations'. Each is good only until the next is asked for.</summary>
    public IEnumerable<IEnumerable<IIndexableField>> Build(ArticleDocument article, StoredArticle stored)
    {
        var number = PublicId.ArticleNumber(article.Id);
        yield return ArticleFields(article, stored, number);
        _occurrences.Clear();
        var mentions = article.Mentions.ToLookup(mention => mention.Paragraph, mention => mention.Person);
        for (var place = 0; place < article.Paragraphs.Count; place++)
            yield return ParagraphFields(article, number, article.Paragraphs[place], mentions[place]);
        _occurrences.Clear();
        foreach (var quotation in article.Quotations)
        {
            if (quotation.IsSuppressed) Occurrence(QuotationIds.WordsOf(article, quotation, _tokens));
            else yield return QuotationFields(article, number, quotation);
        }
    }

    private List<IIndexableField> ArticleFields(ArticleDocument article, StoredArticle stored, long number)
    {
        Begin(DocumentKind.Article, number);
        _fields.Keyword(IndexFields.Id, PublicId.Article(number));
        if (article.Url is { } url) _fields.Keyword(IndexFields.Url, url);
        _fields.Number(IndexFields.IdNumber, number);
        _fields.Stored(IndexFields.Stored, stored.Serialize());
        _fields.Keyword(IndexFields.Source, Slug.Of(article.Source));
        _fields.Value(IndexFields.Source, LabelledValue.Join(Slug.Of(article.Source), article.Source));
        if (article.Language is { } language) _fields.Value(IndexFields.Language, language);
        AddPublished(article.Published);
        AddName(IndexFields.SourceName, article.Source);
        return article.Title is { } title ? AddTitle(title) : _fields.All;
    }

    private void AddPublished(PublishedAt? published)
    {
        _fields.Number(IndexFields.Moment, published?.Moment.UtcTicks ?? long.MinValue);
        if (published is not null)
            _fields.Value(
                IndexFields.Day,
                published.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    // The source's name is already among the fields, on the same tokens: the title needs tokens of its own.
    private List<IIndexableField> AddTitle(string title)
    {
        _quotedTokens.Clear();
        _quotedTokens.Add(title);
        _fields.Add(new Field(IndexFields.Title, new TokenListStream(_quotedTokens), FieldTypes.Names));
        return _fields.All;
    }

    private List<IIndexableField> ParagraphFields(ArticleDocument article, long articleNumber, string text, IEnumerable<QuotationSpeaker> mentions)
    {
        Begin(DocumentKind.Paragraph, articleNumber);
        _tokens.Clear();
        _tokens.Add(text);
        var folded = _tokens.Join();
        var number = PublicId.ParagraphNumber(article.Id, folded, Occurrence(folded));
        _fields.Keyword(IndexFields.Id, PublicId.Paragraph(articleNumber, number));
        _fields.Number(IndexFields.IdNumber, number);
        _fields.Stored(IndexFields.Text, text);
        _fields.Add(_exact.Named(IndexFields.TextExact));
        _fields.Add(_pairs);
        _fields.Add(_words.Named(IndexFields.TextWords + LanguageOf(article), StemmerOf(article)));
        _fields.Values(IndexFields.Mention, mentions.Select(person => KeyOf(person, articleNumber)));
        return _fields.All;
    }

    private List<IIndexableField> QuotationFields(ArticleDocument article, long articleNumber, QuotationDocument quotation)
    {
        Begin(DocumentKind.Quotation, articleNumber);
        var former = quotation.IdSpans is null ? null : QuotationIds.WordsOf(article, quotation, _tokens);
        var text = QuotationText.Of(quotation.Spans, number => article.Paragraphs[number]);
        AddQuotedWords(article, text);
        if (quotation.Speaker is { } speaker) _fields.Add(SpeakerNameField(speaker.Name));
        QuotationTokens.Fill(_tokens, text, quotedOnly: false);
        var folded = former ?? _tokens.Join();
        var id = PublicId.QuotationNumber(article.Id, folded, Occurrence(folded));
        _fields.Keyword(IndexFields.Id, PublicId.Quotation(articleNumber, id));
        _fields.Number(IndexFields.IdNumber, id);
        _fields.Add(_exact.Named(IndexFields.StatementExact));
        _fields.Add(_words.Named(IndexFields.StatementWords + LanguageOf(article), StemmerOf(article)));
        _families.AddTo(_fields, _tokens);
        AddFacts(quotation, articleNumber);
        return _fields.All;
    }

    private void AddQuotedWords(ArticleDocument article, QuotationText text)
    {
        if (!text.Runs.Any(run => run.Quoted)) return;
        QuotationTokens.Fill(_quotedTokens, text, quotedOnly: true);
        _fields.Add(_quotedExact.Named(IndexFields.QuoteExact));
        _fields.Add(_quotedWords.Named(IndexFields.QuoteWords + LanguageOf(article), StemmerOf(article)));
    }

    private void AddFacts(QuotationDocument quotation, long articleNumber)
    {
        var first = quotation.Spans[0].Paragraph;
        var facts = new QuotationFacts(
            first,
            quotation.Spans[^1].Paragraph - first + 1,
            quotation.Directness,
            quotation.Method,
            quotation.Confidence);
        _fields.Number(IndexFields.QuotationFacts, facts.Pack());
        _fields.Value(IndexFields.Speaker, quotation.Speaker is { } speaker ? KeyOf(speaker, articleNumber) : IdentityKey.Nobody);
        _fields.Stored(IndexFields.Stored, Stored(quotation).Serialize());
    }

    private static string KeyOf(QuotationSpeaker speaker, long articleNumber) =>
        IdentityKey.Of(SpeakerIdentity.Of(speaker, PublicId.Article(articleNumber)));

    private static StoredQuotation Stored(QuotationDocument quotation) => new()
    {
        Spans = StoredQuotation.Flatten(quotation.Spans),
        Speaker = quotation.Speaker?.Name,
        Kind = quotation.Speaker?.Kind ?? SpeakerKind.Person,
        Role = quotation.Speaker?.Role,
        Side = quotation.Speaker?.Side,
        Mention = quotation.Mention,
        Cue = quotation.Cue,
        Addressee = quotation.Addressee,
        Medium = quotation.Medium,
        Via = quotation.Via,
        Said = quotation.Said,
        Correction = quotation.Correction,
    };

    private void Begin(DocumentKind kind, long articleNumber)
    {
        _fields.Clear();
        _fields.Kind(kind);
        _fields.Keyword(IndexFields.Article, PublicId.Article(articleNumber));
    }

    private void AddName(string field, string name)
    {
        _tokens.Clear();
        _tokens.Add(name);
        _fields.Add(_name.Named(field));
    }

    private static Field SpeakerNameField(string name)
    {
        var tokens = new TokenList();
        tokens.Add(name);
        return new Field(IndexFields.SpeakerName, new TokenListStream(tokens), FieldTypes.Names);
    }

    private int Occurrence(string folded)
    {
        _occurrences.TryGetValue(folded, out var before);
        _occurrences[folded] = before + 1;
        return before;
    }

    private static string LanguageOf(ArticleDocument article) => WordLanguage.Of(article.Language);

    private Stemmer StemmerOf(ArticleDocument article)
    {
        var language = LanguageOf(article);
        if (!_stemmers.TryGetValue(language, out var stemmer)) _stemmers[language] = stemmer = Stemmer.Of(language);
        return stemmer;
    }
}

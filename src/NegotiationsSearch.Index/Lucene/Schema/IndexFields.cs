namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>The names of the fields, for those who write and those who read.</summary>
internal static class IndexFields
{
    /// <summary>Every document: article, paragraph, quotation or tombstone, as a term and as a number.</summary>
    public const string Kind = "kind";

    /// <summary>The public id of an article, paragraph, quotation or tombstone.</summary>
    public const string Id = "id";

    /// <summary>The public id of the article, on every document of its block.</summary>
    public const string Article = "article";

    /// <summary>The source's id, on every document of the block.</summary>
    public const string Source = "source";

    /// <summary>The article's URL.</summary>
    public const string Url = "url";

    /// <summary>What a tombstone keeps out: see <see cref="Tombstones"/>.</summary>
    public const string Removed = "removed";

    /// <summary>The removal that left a tombstone, which takes all of its tombstones along when it is taken back.</summary>
    public const string RemovedBy = "removed.by";

    /// <summary>What is needed to show an article, a quotation, or where something moved to.</summary>
    public const string Stored = "stored";

    /// <summary>A paragraph's text, stored.</summary>
    public const string Text = "text";

    /// <summary>A paragraph's words, unstemmed.</summary>
    public const string TextExact = "text.exact";

    /// <summary>A paragraph's pairs with a common word: see <see cref="WordPairs"/>.</summary>
    public const string TextPairs = "text.pairs";

    /// <summary>A quotation's quoted words, unstemmed.</summary>
    public const string QuoteExact = "quote.exact";

    /// <summary>A quotation's quoted words and reported speech, unstemmed.</summary>
    public const string StatementExact = "statement.exact";

    /// <summary>The words of the speaker's name, on quotations.</summary>
    public const string SpeakerName = "speaker.name";

    /// <summary>The words of the title, on articles.</summary>
    public const string Title = "title";

    /// <summary>The words of the source's name, on articles.</summary>
    public const string SourceName = "source.name";

    /// <summary>The day of publication, on articles.</summary>
    public const string Day = "day";

    /// <summary>The moment of publication in UTC ticks, on articles.</summary>
    public const string Moment = "moment";

    public const string Language = "language";

    /// <summary>The number behind the public id, for putting equals in order.</summary>
    public const string IdNumber = "id.number";

    /// <summary>A quotation's small facts in one number: see <see cref="QuotationFacts"/>.</summary>
    public const string QuotationFacts = "quote.facts";

    /// <summary>A quotation's speaker as the article makes him or her known: see <see cref="IdentityKey"/>.</summary>
    public const string Speaker = "speaker";

    /// <summary>Who is named in a paragraph without speaking in it, as <see cref="Speaker"/>.</summary>
    public const string Mention = "mention";

    /// <summary>A paragraph's words, stemmed by language.</summary>
    public const string TextWords = "text.words.";

    /// <summary>A quotation's quoted words, stemmed by language.</summary>
    public const string QuoteWords = "quote.words.";

    /// <summary>A quotation's quoted words and reported speech, stemmed by language.</summary>
    public const string StatementWords = "statement.words.";

    /// <summary>The key of a statement's words, on quotations long enough to be compared: see <see cref="Families.ShingledText"/>.</summary>
    public const string FamilyText = "family.text";

    /// <summary>The prints of a statement's words, under which alike ones find each other.</summary>
    public const string FamilyPrints = "family.prints";

    /// <summary>The shingles of a statement's words, by which the alike are judged.</summary>
    public const string FamilyShingles = "family.shingles";

    /// <summary>The other texts, written before, that pair with a statement's words: see <see cref="NeighbourList"/>.</summary>
    public const string FamilyNeighbours = "family.neighbours";
}

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>What a document is. A block is one article, then its paragraphs, then its quotations, each in reading order.</summary>
internal enum DocumentKind : byte { Article = 1, Paragraph, Quotation, Tombstone, Moved }

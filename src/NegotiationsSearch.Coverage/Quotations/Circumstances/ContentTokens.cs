using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>Which tokens of a paragraph are what somebody said.</summary>
internal sealed class ContentTokens
{
    private readonly Dictionary<int, bool[]> _byParagraph = [];

    public static ContentTokens Of(ArticleReading article)
    {
        var content = new ContentTokens();
        foreach (var draft in article.Settled)
        {
            foreach (var span in draft.Spans) content.Mark(article.Paragraphs[span.Paragraph], span.Text);
        }
        return content;
    }

    public bool Contains(int paragraph, int token) => _byParagraph.TryGetValue(paragraph, out var marked) && marked[token];

    /// <summary>The token that covers a position, or the last before it.</summary>
    public static int TokenAt(List<Token> tokens, int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start <= position) low = middle + 1;
            else high = middle;
        }
        return Math.Max(0, low - 1);
    }

    private void Mark(ParagraphReading paragraph, TextSpan span)
    {
        if (!_byParagraph.TryGetValue(paragraph.Index, out var marked)) _byParagraph[paragraph.Index] = marked = new bool[paragraph.Tokens.Count];
        for (var i = TokenAt(paragraph.Tokens, span.Start); i < marked.Length && paragraph.Tokens[i].Start < span.End; i++) marked[i] = true;
    }
}

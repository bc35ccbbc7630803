using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Finds the element of a page that holds the article's body: the one most sentences stand close beneath.</summary>
internal sealed class BodyContainer
{
    // How much of a paragraph's weight reaches the element one level further out.
    private const double Reach = 0.55;
    private const int Levels = 5;

    // A named body counts for more than one that is only full of text.
    private const double NamedBody = 1.6;
    private const double ArticleElement = 1.15;

    // An element around it is taken instead when it holds this much more of sentences.
    private const double Growth = 1.2;

    private readonly Dictionary<IElement, double> _scores = [];
    private readonly Dictionary<IElement, (double Text, double Waste)> _sums = [];

    private BodyContainer(List<TextBlock> blocks)
    {
        foreach (var block in blocks) Add(block);
    }

    /// <returns>Null when no block reads like a sentence.</returns>
    public static IElement? Of(List<TextBlock> blocks)
    {
        var container = new BodyContainer(blocks);
        if (container._scores.Count == 0) return null;
        var best = container._scores.MaxBy(score => score.Value * Prior(score.Key)).Key;
        return container.Grown(best);
    }

    private static double Prior(IElement element) =>
        BlockNames.IsBody(element) ? NamedBody : element.LocalName == "article" ? ArticleElement : 1;

    private void Add(TextBlock block)
    {
        var weight = BlockWeight.Of(block);
        var holder = IsTextHolder(block.Holder) ? block.Holder.ParentElement ?? block.Holder : block.Holder;
        for (var (element, level, share) = (holder, 0, weight); element is not null; element = element.ParentElement, level++, share *= Reach)
        {
            if (weight > 0 && level < Levels) _scores[element] = _scores.GetValueOrDefault(element) + share;
            var sum = _sums.GetValueOrDefault(element);
            _sums[element] = weight > 0 ? sum with { Text = sum.Text + weight } : sum with { Waste = sum.Waste - weight };
        }
    }

    private static bool IsTextHolder(IElement element) => element.LocalName is "p" or "li" or "blockquote" or "h2" or "h3" or "h4" or "pre" or "td";

    // An article that is spread over several elements, each of them smaller than their common holder.
    private IElement Grown(IElement element)
    {
        var grown = element;
        for (var outer = element.ParentElement; outer is not null && outer.LocalName is not ("body" or "html"); outer = outer.ParentElement)
        {
            var (inside, outside) = (_sums[grown], _sums[outer]);
            var gain = outside.Text - inside.Text;
            if (outside.Text > inside.Text * Growth && outside.Waste - inside.Waste < gain) grown = outer;
        }
        return grown;
    }
}

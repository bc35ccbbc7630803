using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Cuts the text of a page into blocks, in order, leaving out what is never text of an article.</summary>
/// <remarks>Walks with a stack of its own, since a page may nest deep, and by index, since looking for a sibling walks all of them.</remarks>
internal sealed class BlockCollector
{
    private readonly List<TextBlock> _blocks = [];
    private readonly BlockText _text = new();
    private readonly Func<IElement, bool> _isLeftOut;
    private readonly Stack<(INode Node, int Next, IElement Holder)> _open = new();

    private BlockCollector(Func<IElement, bool> isLeftOut) => _isLeftOut = isLeftOut;

    /// <param name="root">Whose text.</param>
    /// <param name="isLeftOut">Which elements are passed over with all they hold.</param>
    public static List<TextBlock> Collect(IElement root, Func<IElement, bool> isLeftOut)
    {
        var collector = new BlockCollector(isLeftOut);
        collector.Walk(root);
        return collector._blocks;
    }

    private void Walk(IElement root)
    {
        _open.Push((root, 0, root));
        while (_open.TryPop(out var at))
        {
            var children = at.Node.ChildNodes;
            if (at.Next >= children.Length) Leave((IElement)at.Node, at.Holder);
            else
            {
                _open.Push(at with { Next = at.Next + 1 });
                Enter(children[at.Next], at.Holder);
            }
        }
        Flush(root);
    }

    private void Enter(INode node, IElement holder)
    {
        if (node is IText text) _text.Append(text.Data);
        else if (node is not IElement element) return;
        else if (element.LocalName == "br") Break(holder);
        else if (!_isLeftOut(element)) Open(element, holder);
        else if (PageElements.IsBlock(element.LocalName)) Flush(holder);
    }

    private void Open(IElement element, IElement holder)
    {
        if (PageElements.IsBlock(element.LocalName))
        {
            Flush(holder);
            holder = element;
        }
        _text.Open(element.LocalName);
        _open.Push((element, 0, holder));
    }

    private void Leave(IElement element, IElement holder)
    {
        _text.Close(element.LocalName);
        if (ReferenceEquals(element, holder)) Flush(holder);
    }

    // Two line breaks, or one after a sentence, are how old pages write a paragraph.
    private void Break(IElement holder)
    {
        if (_text.EndsAtBreak()) Flush(holder);
    }

    private void Flush(IElement holder)
    {
        if (_text.Take(holder) is { } block) _blocks.Add(block);
    }
}

using AngleSharp.Dom;

namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>How much text each element of a page holds, what is never text left out.</summary>
internal sealed class TextLengths
{
    private readonly Dictionary<IElement, int> _lengths = [];
    private readonly HashSet<IElement> _headed = [];
    private readonly HashSet<IElement> _leading = [];
    private readonly HashSet<IElement> _posting = [];

    public TextLengths(IElement root)
    {
        var open = new Stack<(IElement Element, int Next)>([(root, 0)]);
        while (open.TryPop(out var at))
        {
            var children = at.Element.ChildNodes;
            if (at.Next >= children.Length) Leave(at.Element);
            else
            {
                open.Push(at with { Next = at.Next + 1 });
                if (children[at.Next] is IText text) Add(at.Element, text.Data.AsSpan().Trim().Length);
                else if (children[at.Next] is IElement child && !PageElements.IsNeverText(child)) open.Push((child, 0));
            }
        }
        Whole = this[root];
    }

    /// <summary>That of the whole page.</summary>
    public int Whole { get; }

    public int this[IElement element] => _lengths.GetValueOrDefault(element);

    /// <summary>Whether it holds a heading of the first level, as what holds the article mostly does.</summary>
    public bool HoldsTitle(IElement element) => _headed.Contains(element);

    /// <summary>Whether a heading below the first level is a link in it, or holds one.</summary>
    public bool HasLinkedHeading(IElement element) => _leading.Contains(element);

    /// <summary>Whether it holds a post that is quoted from a network, as articles do of what somebody wrote there.</summary>
    public bool HoldsPost(IElement element) => _posting.Contains(element);

    private void Leave(IElement element)
    {
        if (element.ParentElement is not { } parent) return;
        Add(parent, this[element]);
        if (_leading.Contains(element) || IsLinkOfHeading(element, parent)) _leading.Add(parent);
        if (_posting.Contains(element) || BlockNames.IsPost(element)) _posting.Add(parent);
        if (element.LocalName == "h1" || _headed.Contains(element)) _headed.Add(parent);
    }

    private static bool IsLinkOfHeading(IElement element, IElement parent) =>
        element.LocalName == "a" && parent.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";

    private void Add(IElement element, int length) => _lengths[element] = this[element] + length;
}

namespace NegotiationsSearch.Index.Lucene.Searching.Families;

/// <summary>Sets that are united and never parted again: union-find, with paths halved.</summary>
internal sealed class Forest
{
    private readonly int[] _parents;

    public Forest(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++) _parents[i] = i;
    }

    /// <summary>The number that stands for a member's set.</summary>
    public int Root(int member)
    {
        while (_parents[member] != member) member = _parents[member] = _parents[_parents[member]];
        return member;
    }

    public void Unite(int left, int right)
    {
        var (former, latter) = (Root(left), Root(right));
        if (former < latter) _parents[latter] = former;
        else _parents[former] = latter;
    }
}

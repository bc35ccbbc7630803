using CsCheck;
using NegotiationsSearch.Index.Queries;

namespace NegotiationsSearch.Tests.Index.Queries;

/// <summary>Random trees in the simplest form, as the parser makes them.</summary>
internal static class QueryTrees
{
    private static readonly string[] Words =
        [
            "peace", "Talks", "U.S.", "don’t", "1,000", "и\u0306", "OR", "AND", "NOT", "[T]he", "believe[s]", "和", "B",
            "speaker", "1\u00a0000", "3.5", "𐐔", "x",
        ];

    private static readonly Gen<string> Word = Gen.Int[0, Words.Length - 1].Select(place => Words[place]);

    private static readonly Gen<PhraseTerm> Solid =
        Gen.Frequency(
            (3, Word.Select(text => (PhraseTerm)new PhraseTerm.Word(text))),
            (1, Word.Select(text => (PhraseTerm)new PhraseTerm.Prefix(text))));

    private static readonly Gen<PhraseTerm> Inner = Gen.Frequency((4, Solid), (1, Gen.Const((PhraseTerm)new PhraseTerm.AnyWord())));

    private static readonly Gen<QueryNode> LongPhrase =
        from first in Solid
        from middle in Inner.Array[0, 4]
        from last in Solid
        from slop in Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[0, 100]))
        select (QueryNode)new QueryNode.Phrase([first, .. middle, last], slop);

    private static readonly Gen<QueryNode> Leaf = Gen.Frequency(
        (4, Word.Select(text => (QueryNode)new QueryNode.Word(text))),
        (1, Word.Select(text => (QueryNode)new QueryNode.Prefix(text))),
        (1, Solid.Select(term => (QueryNode)new QueryNode.Phrase([term]))),
        (2, LongPhrase));

    public static Gen<QueryNode> Trees { get; } =
        Gen.Frequency(
            (20, Group(4, fields: true)),
            (1, Gen.Const((QueryNode)new QueryNode.Everything())),
            (1, Gen.Const((QueryNode)new QueryNode.Nothing())));

    private static Gen<QueryNode> Group(int depth, bool fields)
    {
        if (depth == 0)
            return Leaf;
        var children = Group(depth - 1, fields).Array[2, 3];
        var groups = Gen.Frequency(
            (4, Leaf),
            (2, children.Select(nodes => QueryTree.And(nodes)!)),
            (2, children.Select(nodes => QueryTree.Or(nodes)!)),
            (1, Group(depth - 1, fields).Select(QueryTree.Not)));
        return fields ? Gen.Frequency((5, groups), (1, Field(depth))) : groups;
    }

    private static Gen<QueryNode> Field(int depth) =>
        Gen.Select(Gen.Enum<QueryField>(), Group(depth - 1, fields: false), QueryTree.Field);
}

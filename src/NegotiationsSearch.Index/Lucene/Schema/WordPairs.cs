using System.Collections.Frozen;

namespace NegotiationsSearch.Index.Lucene.Schema;

/// <summary>
/// Which pairs of neighbouring words are indexed as terms of their own, so that a phrase with common words in it does not have to read
/// the positions of half the index: those with a word that is among the commonest. After Lucene's CommonGramsFilter and
/// T. Burton-West, "Slow Queries and Common Words" (HathiTrust, 2009).
/// </summary>
internal static class WordPairs
{
    /// <summary>Stands between the two words; no folded word contains it.</summary>
    public const char Separator = ' ';

    private static readonly FrozenSet<string> Common = FrozenSet.ToFrozenSet(Words("""
        the of to and in a for that is on was with as by at from it be are this have an he has his not but were which or they we
        their you had its been will more who would about one said i after there what all can no if when up out so she her than
        into new also people could do my our over us it's some just like him how other now them
        der die das und in den von zu mit im des auf dem ist fur eine ein nicht als auch es an sich er hat aus bei sie nach
        і в на у що не з до та за про як це від по для й а але він вона яка який які ми
        и в не на что с по как это за к от из для о но он она мы
        ve bir bu da de icin ile
        """));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Common.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="former">A folded word.</param>
    /// <param name="latter">The folded word right after it.</param>
    public static bool AreIndexed(ReadOnlySpan<char> former, ReadOnlySpan<char> latter) => Lookup.Contains(former) || Lookup.Contains(latter);

    public static string Join(string former, string latter) => former + Separator + latter;

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

namespace NegotiationsSearch.Index.Text;

/// <summary>Optimal string alignment: how many letters must be put in, taken out, changed or swapped with their neighbour.</summary>
public static class EditDistance
{
    /// <summary>Takes time in proportion to the product of the lengths: bound them where others give the words.</summary>
    public static int Between(string first, string second)
    {
        var (before, former, row) = (new int[second.Length + 1], new int[second.Length + 1], Enumerable.Range(0, second.Length + 1).ToArray());
        for (var i = 1; i <= first.Length; i++)
        {
            (before, former, row) = (former, row, before);
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var changed = former[j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, 1 + Math.Min(former[j], row[j - 1]));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }
        return row[^1];
    }
}

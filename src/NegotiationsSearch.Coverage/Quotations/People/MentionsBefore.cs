namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>How many mentions, in reading order, stand before a place.</summary>
internal static class MentionsBefore
{
    public static int Count(List<NamedMention> mentions, int paragraph, int token)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var mention = mentions[middle];
            if (mention.Paragraph < paragraph || mention.Paragraph == paragraph && mention.Token < token) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

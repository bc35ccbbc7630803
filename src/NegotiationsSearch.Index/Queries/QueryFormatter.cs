namespace NegotiationsSearch.Index.Queries;

/// <summary>The canonical text of a tree: parsing it gives the same tree.</summary>
public static class QueryFormatter
{
    public static string Format(QueryNode node) => node switch
    {
        QueryNode.Word word => FormatWord(word.Text),
        QueryNode.Prefix prefix => prefix.Text + "*",
        QueryNode.Phrase phrase => FormatPhrase(phrase),
        QueryNode.And and => string.Join(' ', and.Children.Select(FormatOperand)),
        QueryNode.Or or => string.Join(" OR ", or.Children.Select(FormatOperand)),
        QueryNode.Not not => "-" + FormatOperand(not.Child),
        QueryNode.Field field => $"{FieldNames.Of(field.Name)}:{FormatOperand(field.Child)}",
        QueryNode.Everything => "*",
        // Excluding everything leaves nothing.
        _ => "-*",
    };

    private static string FormatOperand(QueryNode node) =>
        node is QueryNode.And or QueryNode.Or ? $"({Format(node)})" : Format(node);

    // Any mark before it makes an operator a word.
    private static string FormatWord(string word) => word is "AND" or "OR" or "NOT" ? @"\" + word : word;

    private static string FormatPhrase(QueryNode.Phrase phrase)
    {
        var terms = string.Join(' ', phrase.Terms.Select(FormatTerm));
        return phrase.Slop > 0 ? $"\"{terms}\"~{phrase.Slop}" : $"\"{terms}\"";
    }

    private static string FormatTerm(PhraseTerm term) => term switch
    {
        PhraseTerm.Word word => word.Text,
        PhraseTerm.Prefix prefix => prefix.Text + "*",
        _ => "*",
    };
}

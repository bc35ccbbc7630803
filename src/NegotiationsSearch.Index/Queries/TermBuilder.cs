namespace NegotiationsSearch.Index.Queries;

/// <summary>Makes nodes of words and phrases, and counts them.</summary>
internal sealed class TermBuilder(string text, QueryWarnings warnings)
{
    private readonly TermScanner _scanner = new(text, warnings);
    private int _count;

    /// <summary>Null when there is no word in it, with a warning.</summary>
    public QueryNode? Build(QueryToken token) =>
        token.Kind == QueryTokenKind.Phrase ? BuildPhrase(token) : BuildWord(token);

    private QueryNode? BuildWord(QueryToken token)
    {
        var typed = text.AsSpan(token.Start, token.End - token.Start);
        if (!typed.ContainsAnyExcept('*'))
            return new QueryNode.Everything();
        var terms = _scanner.Scan(token);
        Count(terms, token.Start);
        if (terms.Count == 0)
            warnings.Add($"{QueryWarnings.Quote(typed)} holds no word and was left out.");
        return terms switch
        {
            [] => null,
            [PhraseTerm.Word word] => new QueryNode.Word(word.Text),
            [PhraseTerm.Prefix prefix] => new QueryNode.Prefix(prefix.Text),
            _ => new QueryNode.Phrase(terms),
        };
    }

    private QueryNode? BuildPhrase(QueryToken token)
    {
        var terms = WithoutOuterGaps(_scanner.Scan(token));
        Count(terms, token.Start);
        if (terms.Count == 0)
            warnings.Add("A phrase without a word was left out.");
        return terms.Count == 0 ? null : new QueryNode.Phrase(terms, terms.Count == 1 ? 0 : token.Slop);
    }

    /// <summary>Any word at all before or behind a phrase says nothing that the index could check.</summary>
    private IReadOnlyList<PhraseTerm> WithoutOuterGaps(IReadOnlyList<PhraseTerm> terms)
    {
        var kept = terms.SkipWhile(IsGap).Reverse().SkipWhile(IsGap).Reverse().ToArray();
        if (kept.Length > 0 && kept.Length < terms.Count)
            warnings.Add("An asterisk at the start or end of a phrase was left out.");
        return kept;
    }

    private static bool IsGap(PhraseTerm term) => term is PhraseTerm.AnyWord;

    private void Count(IReadOnlyList<PhraseTerm> terms, int position)
    {
        _count += Math.Min(terms.Count, 1) + terms.Skip(1).Count(term => term is PhraseTerm.Prefix);
        if (_count > QueryLimits.MaxTerms)
            throw new QuerySyntaxException(
                $"The query has more than {QueryLimits.MaxTerms} words and phrases. Leave some out, "
                + "or put words that belong together in quotation marks.",
                position);
    }
}

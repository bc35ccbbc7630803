using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>"as cited by Interfax", "in comments carried by Anadolu": words that lead to whoever passed a saying on.</summary>
internal static class Relay
{
    /// <summary>How many tokens such words take at a token; 0 when none stand there.</summary>
    public static int Length(ParagraphReading paragraph, int i) =>
        i < paragraph.Tokens.Count && paragraph.Tokens[i].Is(WordClass.OpensRelay) ? paragraph.Lexicon.Relays.LengthAt(paragraph, i) : 0;
}

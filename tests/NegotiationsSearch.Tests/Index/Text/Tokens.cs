using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Tests.Index.Text;

internal sealed record Token(string Term, int Start, int End);

internal static class Tokens
{
    public static IReadOnlyList<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var reader = new TokenReader();
        for (reader.Reset(text); reader.Read();)
            tokens.Add(new Token(reader.Term.ToString(), reader.Start, reader.End));
        return tokens;
    }
}

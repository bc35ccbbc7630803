namespace NegotiationsSearch.Index.Wording;

/// <summary>The pronouns of whoever speaks, in the singular.</summary>
internal static class FirstPerson
{
    /// <param name="term">A folded word.</param>
    public static bool Is(ReadOnlySpan<char> term) =>
        term is "i" or "me" or "my" or "mine" or "myself" or "i'm" or "i've" or "i'll" or "i'd"
            or "ich" or "mich" or "mir" or "mein" or "meine" or "meinen" or "meinem" or "meiner"
            or "я" or "мене" or "мені" or "мною" or "мій" or "моя" or "моє" or "мої" or "меня" or "мне" or "мной" or "мой" or "мое" or "мои"
            or "ben" or "beni" or "bana" or "benim";
}

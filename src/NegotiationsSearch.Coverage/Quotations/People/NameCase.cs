namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>Names set in capitals throughout, as in agency copy and transcripts, in the usual case: DECLAN QUILLAN.</summary>
internal static class NameCase
{
    public static string Of(string name) =>
        name.Contains(' ') && !name.Any(char.IsLower) ? string.Join(' ', name.Split(' ').Select(Capitalized)) : name;

    private static string Capitalized(string word) => string.Create(word.Length, word, static (cased, source) =>
    {
        for (var i = 0; i < source.Length; i++) cased[i] = i > 0 && char.IsLetter(source[i - 1]) ? char.ToLowerInvariant(source[i]) : source[i];
    });
}

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>A name without case and the accents of Latin letters, so that Kunes is Kuneš.</summary>
internal static class NameKey
{
    // Pairs of a plain letter and the accented ones an editor's keyboard may lack.
    private static readonly (string Accented, char Plain)[] Accents =
    [
        ("àáâãäåāăąǎ", 'a'), ("çćĉċč", 'c'), ("ďđð", 'd'), ("èéêëēĕėęěə", 'e'), ("ĝğġģ", 'g'), ("ìíîïĩīĭįı", 'i'), ("ķ", 'k'),
        ("ĺļľł", 'l'), ("ñńņň", 'n'), ("òóôõöøōŏő", 'o'), ("ŕŗř", 'r'), ("śŝşšș", 's'), ("ţťŧț", 't'), ("ùúûüũūŭůűų", 'u'),
        ("ýÿŷ", 'y'), ("źżž", 'z'), ("’ʼ‘", '\''),
    ];

    private static readonly Dictionary<char, char> Plain = Accents.SelectMany(row =>
        row.Accented.Select(accented => (accented, row.Plain))).ToDictionary(pair => pair.accented, pair => pair.Plain);

    public static string Of(string name) => string.Create(name.Length, name, static (key, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var lower = char.ToLowerInvariant(source[i]);
            key[i] = Plain.GetValueOrDefault(lower, lower);
        }
    });
}

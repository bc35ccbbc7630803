namespace NegotiationsSearch.Coverage.Reading.Html;

/// <summary>Lines that say when something was published, and nothing else.</summary>
internal static class DateLine
{
    private const int MostLength = 110;

    private static readonly WordList Words = WordList.Load("date-words.txt");

    /// <summary>Whether a short line holds a date and no word that is not of dates.</summary>
    public static bool Is(string text) => text.Length <= MostLength && WrittenDate.TryRead(text, out _) && LetterRuns(text).All(IsOfDates);

    private static bool IsOfDates(string word) => Words.Contains(word) || MonthNames.NumberOf(word) is not null;

    private static IEnumerable<string> LetterRuns(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            if (i > start) yield return text[start..i].ToLowerInvariant();
        }
    }
}

using NegotiationsSearch.Coverage.Quotations.Phrases;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>"Павла Гарського" is Павло Гарський: brings a name and the office before it to the nominative.</summary>
internal static class NominativeName
{
    /// <summary>The words of the name in the nominative; as they stand where nothing says that they are in another case.</summary>
    public static string[] Words(ParagraphReading paragraph, Phrase phrase, Gender gender)
    {
        var words = new string[phrase.Last - phrase.NameFirst + 1];
        for (var i = 0; i < words.Length; i++) words[i] = paragraph.Word(phrase.NameFirst + i).ToString();
        if (!IsInOtherCase(paragraph, phrase)) return words;
        var kind = gender == Gender.Unknown ? Kind(paragraph.Lexicon, words[^1]) : gender == Gender.Male ? 'm' : 'f';
        for (var i = 0; i < words.Length; i++)
        {
            if (paragraph.Tokens[phrase.NameFirst + i].IsWord)
                words[i] = Word(paragraph.Lexicon, paragraph.Tokens[phrase.NameFirst + i], words[i], kind);
        }
        return words;
    }

    /// <summary>"міністра оборони" is міністр оборони: the office itself, not what it is held in.</summary>
    public static string Office(ParagraphReading paragraph, int first, int last)
    {
        var lexicon = paragraph.Lexicon;
        var text = paragraph.SpanOf(first, last).In(paragraph.Text);
        if (lexicon.Inflections.IsEmpty || !paragraph.Tokens[first].Is(WordClass.Oblique)) return text.ToString();
        var head = PhraseHead.First(paragraph.Tokens, first, last);
        var words = new List<string>();
        for (var i = first; i <= head; i++) words.Add(LikeCase(lexicon.NominativeOf(paragraph.Word(i).ToString()), paragraph.Tokens[i].Capital));
        if (head < last) words.Add(paragraph.SpanOf(head + 1, last).In(paragraph.Text).ToString());
        return string.Join(' ', words);
    }

    private static bool IsInOtherCase(ParagraphReading paragraph, Phrase phrase)
    {
        if (paragraph.Lexicon.Inflections.IsEmpty) return false;
        var first = paragraph.Tokens[phrase.NameFirst];
        if (first.Is(WordClass.GivenName)) return first.Is(WordClass.Oblique);
        return PhraseCase.IsGoverned(paragraph, phrase) || PhraseCase.IsOblique(paragraph, phrase);
    }

    private static char Kind(Lexicon lexicon, string surname) => lexicon.Inflections.Nominative(surname, 'm') is not null ? 'm' : 'f';

    private static string Word(Lexicon lexicon, Token token, string word, char kind)
    {
        if (token.Is(WordClass.GivenName)) return LikeCase(lexicon.NominativeOf(word), true);
        return lexicon.Inflections.Nominative(word, kind) ?? word;
    }

    private static string LikeCase(string word, bool capital) =>
        capital ? string.Concat(char.ToUpperInvariant(word[0]).ToString(), word.AsSpan(1)) : word;
}

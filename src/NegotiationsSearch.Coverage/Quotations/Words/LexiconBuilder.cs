namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>Gathers the words of a language from its files, with the cases they take.</summary>
internal sealed class LexiconBuilder(string language)
{
    public Dictionary<string, WordClass> Classes { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>From a word in another case to its nominative.</summary>
    public Dictionary<string, string> Nominatives { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Inflections Inflections { get; } = Inflections.Read(language);

    public void Add(string file, WordClass wordClass)
    {
        foreach (var (word, isFirst) in LexiconFile.Words(language, file))
        {
            var found = wordClass | (isFirst && (wordClass & WordClass.AnyCue) != 0 ? WordClass.BaseForm : 0);
            Classes[word] = Classes.GetValueOrDefault(word) | found;
            // прем'єр is written with either apostrophe.
            if (word.Contains('\'')) Classes[word.Replace('\'', '’')] = Classes[word];
        }
    }

    public WordRows Rows(string file, WordClass opens)
    {
        var rows = WordRows.Read(language, file);
        foreach (var word in rows.FirstWords) Classes[word] = Classes.GetValueOrDefault(word) | opens;
        return rows;
    }

    /// <summary>"according to", "за словами": the last word governs the name behind it.</summary>
    public WordRows Sources()
    {
        foreach (var row in LexiconFile.Rows(language, "sources")) Classes[row[^1]] = Classes.GetValueOrDefault(row[^1]) | WordClass.Preposition;
        return Rows("sources", WordClass.OpensSource);
    }

    /// <summary>Adds the other cases of all nouns and names; a word that is listed itself stays what it is.</summary>
    public void Inflect()
    {
        if (Inflections.IsEmpty) return;
        var known = Classes.ToArray();
        foreach (var row in LexiconFile.Rows(language, "irregular-cases"))
        {
            foreach (var form in row[1..]) AddCase(row[0], form, Classes.GetValueOrDefault(row[0]));
        }
        foreach (var (word, found) in known)
        {
            if ((found & WordClass.Inflected) == 0 || (found & (WordClass.Function | WordClass.AnyCue)) != 0) continue;
            foreach (var kind in Kinds(found))
            {
                foreach (var form in Inflections.Of(word, kind)) AddCase(word, form, found);
            }
        }
    }

    private static string Kinds(WordClass found) => (found & WordClass.GivenName) switch
    {
        WordClass.Male => "m",
        WordClass.Female => "f",
        WordClass.GivenName => "mf",
        _ => "nmf",
    };

    private void AddCase(string word, string form, WordClass found)
    {
        if (!Nominatives.ContainsKey(form) && Classes.ContainsKey(form)) return;
        Classes[form] = Classes.GetValueOrDefault(form) | found & WordClass.Inflected | found & WordClass.Unnamed | WordClass.Oblique;
        Nominatives.TryAdd(form, word);
    }
}

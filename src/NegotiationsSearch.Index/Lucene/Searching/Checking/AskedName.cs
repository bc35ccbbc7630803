using NegotiationsSearch.Index.Lucene.Searching.Filtering;
using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Checking;

/// <summary>One reading of the text that says who is asked about.</summary>
internal sealed class AskedName
{
    private static readonly string[] Articles = ["the ", "a ", "an ", "der ", "die ", "ein ", "eine "];

    private readonly string[] _words;
    private readonly bool _isId;
    private readonly List<string> _warnings = [];

    public AskedName(string text, PeopleView view)
    {
        var people = view.Speakers;
        IsNameless = text == SpeakerIdentity.Anonymous;
        Values = text.StartsWith('~') ? new FilterValues([], []) : new PersonFilter(view, people, "speaker", _warnings).Resolve(text);
        var name = people.Values.Find(text) is { } number ? people.Values.Value(number) : null;
        _isId = name is not null;
        _words = (name is null ? Slug.Of(text) : SpeakerIdentity.NameOf(name)).Split('-');
        Called = view.Resolver.Called(text) is { Count: > 0 } called ? called : ByInitial(view);
        var numbers = Called.Select(person => people.Values.Find(person.Id)!.Value).Concat(Values.Numbers).ToList();
        IsRegistered = Called.Count > 0 || numbers.Exists(one => people.Person(one) is not null);
        IsDescription = Array.Exists(Articles, article => text.StartsWith(article, StringComparison.OrdinalIgnoreCase));
        IsBareRole = NameReadings.IsTitle(WithoutArticle(text)) || view.Tables[FacetField.Role].Find(Slug.Of(WithoutArticle(text))) is not null;
        var names = IsBareRole ? [] : NamesIn(people);
        IsKnown = IsTold || names.Count > 0;
        Occurs = IsNameless || names.Count > 0 || numbers.Exists(people.Values.Occurs);
    }

    /// <summary>Whom a filter would take.</summary>
    public FilterValues Values { get; }

    /// <summary>Everyone of the register who is called so.</summary>
    public IReadOnlyList<KnownPerson> Called { get; }

    /// <summary>What a filter would warn of.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>Whether it is all those without a name who are meant.</summary>
    public bool IsNameless { get; }

    /// <summary>Whether it describes somebody rather than naming him: "the administration".</summary>
    public bool IsDescription { get; }

    /// <summary>Whether anybody has the name.</summary>
    public bool IsKnown { get; }

    /// <summary>Whether anybody who may be meant speaks in the index.</summary>
    public bool Occurs { get; }

    private bool IsRegistered { get; }

    // An office that nobody is known to hold is nobody.
    private bool IsBareRole { get; }

    // Not only by a part of the name.
    private bool IsTold => IsRegistered || IsNameless || Values.Holders.Count > 0 || Values.Numbers.Count > 0 && !IsBareRole;

    /// <summary>The text as it stands, or without what stands around the name; null when nobody is known by either.</summary>
    public static AskedName? Understood(string text, PeopleView view)
    {
        var roles = view.Tables[FacetField.Role];
        var asItStands = new AskedName(text, view);
        if (asItStands.IsTold) return asItStands;
        var others = NameReadings.Of(text, words => roles.Find(Slug.Of(words)) is not null).Select(reading => new AskedName(reading, view)).ToList();
        return others.Find(name => name.IsTold) ?? others.Append(asItStands).FirstOrDefault(name => name.IsKnown);
    }

    /// <summary>
    /// Whether somebody whom the register does not know is called so: "Roosevelt" and "Franklin Delano Roosevelt" are Franklin Roosevelt,
    /// as far as articles tell; but whoever shares no more than the last name of somebody whom the register knows is somebody else.
    /// </summary>
    /// <param name="name">A slug.</param>
    public bool Shares(string name)
    {
        var words = name.Split('-');
        if (_words.Length == 1 && words.Length > 1 && IsRegistered) return false;
        return words[^1] == _words[^1] && (words.Length < _words.Length ? IsWithin(words, _words) : IsWithin(_words, words));
    }

    /// <summary>Whether it is a single word of a name, as "Donald": it may be that one or another.</summary>
    /// <param name="name">As articles give it.</param>
    public bool IsPartOf(string name) =>
        !IsRegistered && !_isId && _words.Length == 1 && Slug.Of(name).Split('-') is { Length: > 1 } words && words.Contains(_words[0]);

    private static string WithoutArticle(string text) =>
        Array.Find(Articles, article => text.StartsWith(article, StringComparison.OrdinalIgnoreCase)) is { } article ? text[article.Length..] : text;

    // "D. Tusk".
    private IReadOnlyList<KnownPerson> ByInitial(PeopleView view) => _words[0].Length > 1 || _words.Length == 1
        ? []
        : [.. view.People.Where(person => person.Aliases.Append(person.Name)
            .Select(alias => Slug.Of(alias).Split('-'))
            .Any(alias => alias.Length > 1 && alias[^1] == _words[^1] && IsWithin(_words, alias)))];

    private List<string> NamesIn(PeopleTable people) =>
        [.. people.Names.EndingIn(_words[^1])
            .Concat(people.Names.Called(_words[^1]).Count > 0 ? [_words[^1]] : [])
            .Where(Shares)
            .Where(name => people.Names.Called(name).Any(people.Values.Occurs))];

    // A letter is an initial.
    private static bool IsWithin(string[] shorter, string[] longer)
    {
        var at = 0;
        foreach (var word in longer)
            if (at < shorter.Length && (shorter[at] == word || IsInitial(shorter[at], word) || IsInitial(word, shorter[at]))) at++;
        return at == shorter.Length;
    }

    private static bool IsInitial(string letter, string word) => letter.Length == 1 && word.Length > 0 && word[0] == letter[0];
}

using NegotiationsSearch.Index.Lucene.Searching.People;
using NegotiationsSearch.Index.People;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Index.Lucene.Searching.Filtering;

/// <summary>
/// Finds whom a filter means: by an id, also a former one; by a name or alias of the register; by a name as articles
/// give it, then everyone of that name;
/// and by a last name when only one has it.
/// </summary>
/// <param name="what">Whom is looked for, for the warnings.</param>
internal sealed class PersonFilter(PeopleView view, PeopleTable people, string what, List<string> warnings)
{
    private const int MostTold = 10;

    /// <summary>All who are meant, with a warning when that is nobody, may be several or is whoever held an office.</summary>
    public FilterValues Resolve(string text)
    {
        if ((ById(text) ?? ByRegister(text)) is { } known) return new FilterValues(Told(text, known), []);
        return ByOffice(text) is { Count: > 0 } holders
            ? new FilterValues([], holders)
            : new FilterValues(Told(text, ByName(text, Slug.Of(text))), []);
    }

    private IReadOnlyList<int> Told(string text, IReadOnlyList<int>? found)
    {
        if (found is null || found.Count > 0 && !found.Any(people.Values.Occurs)) warnings.Add($"No {what} \"{text}\" occurs in this index.");
        return found ?? [];
    }

    /// <summary>An office is each who held it, in the articles of those days.</summary>
    private List<OfficeHolder> ByOffice(string text)
    {
        var holders = view.Resolver.HoldersOf(text).OrderBy(holder => holder.Role.From ?? DateOnly.MinValue)
            .Select(holder => new OfficeHolder(people.Values.Find(holder.Person.Id)!.Value, holder.Role)).ToList();
        if (holders.Count == 0) return holders;
        var told = string.Join(", ", holders.Take(MostTold).Select(Term))
            + (holders.Count > MostTold ? FormattableString.Invariant($" and {holders.Count - MostTold} more") : "");
        warnings.Add($"\"{text}\" is an office. Each who held it is taken, in articles of those days: {told}. Name a person for every day.");
        if (!holders.Any(holder => people.Values.Occurs(holder.Number))) warnings.Add($"No {what} \"{text}\" occurs in this index.");
        return holders;
    }

    private string Term(OfficeHolder holder)
    {
        var days = (holder.Role.From, holder.Role.To) switch
        {
            (null, null) => "",
            ({ } from, null) => $" (from {from:O})",
            (null, { } to) => $" (to {to:O})",
            var (from, to) => $" ({from:O} to {to:O})",
        };
        return people.Values.Value(holder.Number) + days;
    }

    private int[]? ById(string text)
    {
        if (people.Values.Find(text) is { } number) return [number];
        return view.People.FirstOrDefault(person => person.FormerIds.Contains(text)) is { } person ? [people.Values.Find(person.Id)!.Value] : null;
    }

    private IReadOnlyList<int>? ByRegister(string text)
    {
        var called = view.Resolver.Called(text);
        if (called.Count == 0) return null;
        var numbers = called.Select(person => people.Values.Find(person.Id)!.Value).ToList();
        if (called.Count == 1) return numbers;
        if (IsOneWord(text)) return NoneOf(text, numbers);
        return AllOf(text, [.. numbers, .. people.Names.Called(Slug.Of(text)).Except(numbers)]);
    }

    private IReadOnlyList<int>? ByName(string text, string name)
    {
        var called = people.Names.Called(name);
        if (called.Any(number => !SpeakerIdentity.IsWithinArticle(people.Values.Value(number)))) return AllOf(text, called);
        var longer = people.Names.EndingIn(name);
        if (longer.Count == 0) return called.Count == 0 ? null : AllOf(text, called);
        if (longer.Count == 1) return AllOf(text, [.. called, .. people.Names.Called(longer[0])]);
        var others = longer.SelectMany(people.Names.Called).ToList();
        return called.Count == 0 ? NoneOf(text, others) : AllOf(text, called, others);
    }

    // A name that is shared takes everyone who has it; who is left out can be named by id.
    private IReadOnlyList<int> AllOf(string text, IReadOnlyList<int> numbers, IReadOnlyList<int>? others = null)
    {
        if (others is not null) warnings.Add($"Only those whom articles call \"{text}\" and no more are taken, not {Ids(others)}.");
        else if (numbers.Count > 1) warnings.Add($"\"{text}\" may be several people, who are all taken: {Ids(numbers)}.");
        return numbers;
    }

    private int[] NoneOf(string text, IReadOnlyList<int> numbers)
    {
        warnings.Add($"Several people are called \"{text}\": {Ids(numbers)}. Name one of them.");
        return [];
    }

    private string Ids(IReadOnlyList<int> numbers)
    {
        var ids = numbers.Select(people.Values.Value).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", ids.Take(MostTold)) + (ids.Count > MostTold ? FormattableString.Invariant($" and {ids.Count - MostTold} more") : "");
    }

    private static bool IsOneWord(string text) => !Folding.Fold(text).Contains(' ');
}

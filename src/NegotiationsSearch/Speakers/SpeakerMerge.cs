using NegotiationsSearch.Coverage.Quotations.Register;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Text;
using NegotiationsSearch.Registers;

namespace NegotiationsSearch.Speakers;

/// <summary>Makes one speaker another by an addition to the user's register.</summary>
internal sealed class SpeakerMerge(RegisterPaths paths, SpeakerLookup lookup, PeopleRegister register)
{
    /// <summary>What has to be added.</summary>
    /// <param name="into">Who stays.</param>
    /// <param name="other">Who becomes it.</param>
    /// <exception cref="SpeakerRefusedException">They cannot be merged.</exception>
    public RegisterAddition AdditionFor(SpeakerEntry into, SpeakerEntry other)
    {
        if (into.Id == other.Id) throw new SpeakerRefusedException($"'{into.Id}' and '{other.Id}' are one already.");
        if (into.Person is { } person) return new RegisterAddition(person.Id, Name: null, Aliases(into, other), IdsOf(other));
        var id = Slug.Of(into.Name);
        if (register.People.Any(known => known.Id == id))
            throw new SpeakerRefusedException(
                $"The register has another person with the id '{id}'. Give this one an id of its own in {paths.Own}.");
        return new RegisterAddition(
            id,
            into.Name,
            Aliases(into, other),
            [.. IdsOf(into).Concat(IdsOf(other)).Distinct(StringComparer.Ordinal).Where(former => former != id)]);
    }

    /// <summary>The user's file with the addition in it.</summary>
    /// <param name="yaml">The file as it is; empty for none.</param>
    /// <param name="addition">What to add.</param>
    /// <exception cref="SpeakerRefusedException">It cannot be added.</exception>
    public string Apply(string yaml, RegisterAddition addition)
    {
        var edited = RegisterEditor.Add(yaml, addition)
            ?? throw new SpeakerRefusedException(
                $"{paths.Own} is written in a way that this command cannot add to. "
                + $"Add to the person '{addition.Id}' there by hand: {Words(addition)}.");
        var compilation = RegisterCompilation.Of(paths, edited);
        if (compilation.Register is null) throw new SpeakerRefusedException($"They cannot be merged: {string.Join(' ', compilation.Errors)}");
        foreach (var alias in addition.Aliases) RequireUnique(alias, addition.Id, compilation.Register);
        return edited;
    }

    /// <summary>An addition in the words of the file.</summary>
    public static string Words(RegisterAddition addition) => string.Join(
        ", ",
        addition.Aliases.Select(alias => $"alias \"{alias}\"").Concat(addition.Merged.Select(id => $"merged id {id}")));

    private static void RequireUnique(string alias, string id, PeopleRegister register)
    {
        var folded = Folding.Fold(alias);
        if (
            register.People.FirstOrDefault(person =>
                person.Id != id && person.Aliases.Append(person.Name).Any(name => Folding.Fold(name) == folded)) is { } other)
            throw new SpeakerRefusedException(
                $"\"{alias}\" is a name of {other.Name} ({other.Id}) too, so that it would be nobody's. "
                + "Merge the two persons, or take the name away from one.");
    }

    // Somebody of the register brings the aliases along.
    private static string[] Aliases(SpeakerEntry into, SpeakerEntry other) =>
        other.Person is not null || Folding.Fold(other.Name) == Folding.Fold(into.Name) ? [] : [other.Name];

    // What stays within an article is no id to keep: there is one an article.
    private string[] IdsOf(SpeakerEntry entry) => entry.Person is { } person
        ? [person.Id]
        : [.. lookup.Namesakes(entry).Select(namesake => namesake.Id).Where(id => !id.Contains('~', StringComparison.Ordinal))];
}

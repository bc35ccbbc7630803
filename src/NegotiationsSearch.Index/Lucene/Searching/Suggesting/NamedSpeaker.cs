using NegotiationsSearch.Index.People;

namespace NegotiationsSearch.Index.Lucene.Searching.Suggesting;

/// <summary>Who is offered under one name: a person of the register, or everyone whom articles call so, whatever role they give.</summary>
/// <param name="Name">What is shown.</param>
/// <param name="Person">Null when the register does not know the name.</param>
internal sealed record NamedSpeaker(string Name, KnownPerson? Person)
{
    private readonly List<string> _ids = [];
    private readonly SortedSet<string> _roles = new(StringComparer.Ordinal);

    /// <summary>The value that a filter takes for all of them.</summary>
    public string Value => _ids.Count == 1 ? _ids[0] : Name;

    public void Add(string id, string? role)
    {
        _ids.Add(id);
        if (role is not null) _roles.Add(role);
    }

    /// <summary>The register's role on a day, or the one role that articles give; of several none, for they may be of several people.</summary>
    public string? RoleOn(DateOnly? day) =>
        Person is not null ? Person.RoleOn(day)?.Title : _roles.Count == 1 ? _roles.Min : null;
}

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Reads one person of a register.</summary>
internal sealed class PersonReader(ProblemList problems)
{
    private static readonly string[] PersonFields =
    [
        "id", "name", "aliases", "gender", "roles", "sides", "languages", "reference", "merged", "replace",
    ];
    private static readonly string[] RoleFields = ["title", "organization", "from", "to", "names", "reference"];
    private static readonly string[] SideFields = ["side", "from", "to", "reference"];

    /// <summary>Null when it cannot be used; the problems say why.</summary>
    public RegisterPerson? Read(YamlPiece piece)
    {
        if (piece is not YamlPiece.Mapping mapping)
        {
            problems.Error(piece.Line, "A person is a mapping that begins with '- id: …'.");
            return null;
        }
        var fields = new FieldReader(mapping, "a person", PersonFields, problems);
        return Id(fields) is { } id ? Person(id, fields) : null;
    }

    private RegisterPerson Person(string id, FieldReader fields)
    {
        var reference = fields.Reference();
        return new RegisterPerson
        {
            Id = id,
            Name = fields.Text("name"),
            Aliases = fields.Texts("aliases"),
            Gender = Gender(fields),
            Roles = fields.Has("roles")
                ? [
                    .. Mappings(fields, "roles", "a role", RoleFields)
                        .Select(role => Role(role, reference))
                        .OfType<RegisterRole>()]
                : null,
            Sides = fields.Has("sides")
                ? [
                    .. Mappings(fields, "sides", "a side", SideFields)
                        .Select(side => Side(side, reference))
                        .OfType<RegisterSide>()]
                : null,
            Languages = fields.Has("languages") ? Languages(fields) : null,
            Reference = reference,
            Merged = Merged(id, fields),
            Replace = fields.Flag("replace"),
            Line = fields.Line,
        };
    }

    private string? Id(FieldReader fields)
    {
        if (fields.Required("id") is not { } id) return null;
        CheckId(id, fields.LineOf("id"));
        return id;
    }

    private List<string> Merged(string id, FieldReader fields)
    {
        var merged = fields.Texts("merged").ToList();
        foreach (var former in merged) CheckId(former.Replace('.', '-'), fields.LineOf("merged"));
        if (merged.Remove(id)) problems.Error(fields.LineOf("merged"), $"'{id}' cannot be merged into itself.");
        return merged;
    }

    private List<string> Languages(FieldReader fields)
    {
        var languages = fields.Texts("languages").ToList();
        foreach (var language in languages.Where(language => language.Length is not (2 or 3) || !language.All(char.IsAsciiLetterLower)))
            problems.Error(fields.LineOf("languages"), $"'languages' are codes of two or three small letters, such as en or uk, not '{language}'.");
        return languages;
    }

    private void CheckId(string id, int line)
    {
        if (!id.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '-') || id[0] == '-' || id[^1] == '-')
            problems.Error(line, $"An id is lower-case letters a to z, digits and hyphens, such as donald-tusk, not '{id}'.");
    }

    private RegisterGender? Gender(FieldReader fields)
    {
        switch (fields.Text("gender"))
        {
            case null: return null;
            case "female": return RegisterGender.Female;
            case "male": return RegisterGender.Male;
            default:
                problems.Error(fields.LineOf("gender"), "'gender' is female or male. Leave it out when it is neither or unknown.");
                return null;
        }
    }

    private IEnumerable<FieldReader> Mappings(FieldReader fields, string name, string what, string[] names)
    {
        foreach (var piece in fields.Pieces(name))
        {
            if (piece is YamlPiece.Mapping mapping) yield return new FieldReader(mapping, what, names, problems);
            else problems.Error(piece.Line, $"'{name}' is a list of mappings, each with {string.Join(", ", names)}.");
        }
    }

    private RegisterRole? Role(FieldReader fields, string? inherited)
    {
        var title = fields.Required("title");
        var (from, to) = fields.Dates();
        var role = new RegisterRole(title ?? "", fields.Text("organization"), from, to, fields.Texts("names"), Reference(fields, "role", inherited));
        return title is null ? null : role;
    }

    private RegisterSide? Side(FieldReader fields, string? inherited)
    {
        var side = fields.Required("side");
        var (from, to) = fields.Dates();
        var reference = Reference(fields, "side", inherited);
        return side is null ? null : new RegisterSide(side, from, to, reference);
    }

    private string? Reference(FieldReader fields, string what, string? inherited)
    {
        var reference = fields.Reference() ?? inherited;
        if (reference is null)
            problems.Warn(
                fields.Line,
                $"This {what} has no reference: add 'reference: https://…' to it or to the person, "
                + "so that the fact can be looked up.");
        return reference;
    }
}

using YamlDotNet.Core;

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Reads a register of people from YAML. A wrong file is an outcome with lines, never an exception.</summary>
public static class RegisterReader
{
    private static readonly string[] FileFields = ["people", "replace"];

    public static RegisterReading Read(string yaml, RegisterLimits? limits = null)
    {
        var problems = new ProblemList(limits ?? new RegisterLimits());
        var layer = IsText(yaml, problems) ? Layer(yaml, problems) : null;
        return new RegisterReading(problems.HasErrors ? null : layer, problems.Errors, problems.Warnings);
    }

    private static bool IsText(string yaml, ProblemList problems)
    {
        if (yaml.Length > problems.Limits.Length) problems.Error(1, $"It has {yaml.Length} characters. At most {problems.Limits.Length} are read.");
        // The parser takes it for the end of the text.
        else if (yaml.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var at)
            problems.Error(
                1 + yaml.AsSpan(0, at).Count('\n'),
                "There is a NUL character in this line. Save the file as plain UTF-8 text.");
        return !problems.HasErrors;
    }

    private static RegisterLayer? Layer(string yaml, ProblemList problems)
    {
        try
        {
            return YamlPieceReader.Read(yaml) is { } piece ? Layer(piece, problems) : RegisterLayer.Empty;
        }
        catch (YamlException fault)
        {
            problems.Error(
                Math.Max(1, (int)fault.Start.Line),
                $"This is not the YAML that is read: {fault.Message.TrimEnd('.')}. Check indentation, "
                + "colons and quotation marks here and in the line before.");
            return null;
        }
    }

    private static RegisterLayer? Layer(YamlPiece piece, ProblemList problems)
    {
        if (piece is YamlPiece.Text { Value: null }) return RegisterLayer.Empty;
        if (piece is not YamlPiece.Mapping mapping)
        {
            problems.Error(piece.Line, "A register is a mapping: 'people:' with a list of people under it.");
            return null;
        }
        var fields = new FieldReader(mapping, "a register", FileFields, problems);
        return new RegisterLayer(People(fields, problems), fields.Flag("replace"));
    }

    private static List<RegisterPerson> People(FieldReader fields, ProblemList problems)
    {
        var pieces = fields.Pieces("people", problems.Limits.People);
        var people = pieces.Select(new PersonReader(problems).Read).OfType<RegisterPerson>().ToList();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var person in people)
            if (!lines.TryAdd(person.Id, person.Line))
                problems.Error(
                    person.Line,
                    $"The id '{person.Id}' is taken: another person has it in line {lines[person.Id]}. Make them one, "
                    + "or give this one another id.");
        return people;
    }
}

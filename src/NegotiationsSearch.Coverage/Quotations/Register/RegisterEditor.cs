using YamlDotNet.Core;

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Adds to the text of a register file and leaves everything else in it as it was written, comments too.</summary>
public static class RegisterEditor
{
    private const string Heading =
        """
        # Your register of people. It lies over the one that ships with the program, which also says what the fields mean: see Registers/.
        # A person with a new id is added; of one with an id of the shipped register, what you give takes the place of what ships, and aliases and
        # merged ids are added to it. A running server follows this file.
        people:

        """;

    /// <summary>The text with the addition in it; null when the text is written in a way that cannot be added to, or is no register.</summary>
    /// <param name="yaml">The file; empty for none.</param>
    /// <param name="addition">What to add.</param>
    public static string? Add(string yaml, RegisterAddition addition)
    {
        try
        {
            var edited = Edit(yaml, addition);
            return edited is not null && Holds(edited, addition) ? edited : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static string? Edit(string yaml, RegisterAddition addition)
    {
        if (string.IsNullOrWhiteSpace(yaml)) return Heading.ReplaceLineEndings("\n") + Entry("  ", addition, "\n") + "\n";
        var root = YamlPieceReader.Read(yaml);
        var text = new YamlText(yaml);
        if (root is null or YamlPiece.Text { Value: null }) return text.Append("people:" + text.NewLine + Entry("  ", addition, text.NewLine));
        if (root is not YamlPiece.Mapping { IsFlow: false } file) return null;
        if (file.Fields.FirstOrDefault(field => field.Name == "people") is not { } people)
            return text.Append("people:" + text.NewLine + Entry("  ", addition, text.NewLine));
        return people.Value switch
        {
            YamlPiece.List { Items.Count: > 0 } list => EditList(text, list, addition),
            YamlPiece.List empty => text.Replace(empty.Start, empty.End, text.NewLine + Entry("  ", addition, text.NewLine)),
            YamlPiece.Text { Value: null } nothing => text.InsertAfterLine(nothing.Start, Entry("  ", addition, text.NewLine)),
            _ => null,
        };
    }

    private static string? EditList(YamlText text, YamlPiece.List list, RegisterAddition addition)
    {
        var person = list.Items.OfType<YamlPiece.Mapping>().FirstOrDefault(item => item.Fields.Any(field =>
            field is { Name: "id", Value: YamlPiece.Text { Value: { } id } } && id.Trim() == addition.Id));
        if (person is not null) return EditPerson(text, person, addition);
        if (list.IsFlow) return text.Insert(YamlText.EndOf(list.Items[^1]), $", {FlowEntry(addition)}");
        var indent = text.LineBefore(list.Items[0].Start);
        return indent.Trim() == "-"
            ? text.InsertAfterLine(
                YamlText.EndOf(list),
                text.NewLine + Entry(indent[..indent.IndexOf('-', StringComparison.Ordinal)], addition, text.NewLine))
            : null;
    }

    // The later place first, so that the earlier one keeps its position.
    private static string? EditPerson(YamlText text, YamlPiece.Mapping person, RegisterAddition addition)
    {
        (string Name, IReadOnlyList<string> Values)[] additions = [("merged", addition.Merged), ("aliases", addition.Aliases)];
        string? edited = text.Text;
        foreach (var (name, values) in additions.Where(field => field.Values.Count > 0).OrderByDescending(field => PlaceOf(person, field.Name)))
        {
            if (edited is null) return null;
            edited = EditField(new YamlText(edited), person, name, [.. values.Select(YamlScalar.Of)]);
        }
        return edited;
    }

    private static int PlaceOf(YamlPiece.Mapping person, string name) =>
        person.Fields.FirstOrDefault(field => field.Name == name)?.Value.Start ?? (person.IsFlow ? int.MaxValue : person.Start);

    private static string? EditField(YamlText text, YamlPiece.Mapping person, string name, string[] values)
    {
        var joined = string.Join(", ", values);
        if (person.Fields.FirstOrDefault(field => field.Name == name) is not { } field)
        {
            return person.IsFlow
                ? text.Insert(YamlText.EndOf(person.Fields[^1].Value), $", {name}: [{joined}]")
                : text.InsertAfterLine(YamlText.EndOf(person.Fields[0].Value), $"{new string(' ', person.Fields[0].Column)}{name}: [{joined}]");
        }
        return field.Value switch
        {
            YamlPiece.List { Items.Count: 0 } list => text.Insert(list.Start + 1, joined),
            YamlPiece.List { IsFlow: true } list => text.Insert(YamlText.EndOf(list.Items[^1]), $", {joined}"),
            YamlPiece.List list => AddLines(text, list, values),
            YamlPiece.Text { Value: null } => null,
            YamlPiece.Text one => text.Replace(one.Start, one.End, $"[{text.Text[one.Start..one.End]}, {joined}]"),
            _ => null,
        };
    }

    private static string? AddLines(YamlText text, YamlPiece.List list, string[] values)
    {
        var indent = text.LineBefore(list.Items[^1].Start);
        return indent.Trim() == "-"
            ? text.InsertAfterLine(YamlText.EndOf(list), string.Join(text.NewLine, values.Select(value => indent + value)))
            : null;
    }

    private static string Entry(string indent, RegisterAddition addition, string newLine)
    {
        List<string> lines = [$"- id: {addition.Id}"];
        if (addition.Name is { } name) lines.Add($"  name: {YamlScalar.Of(name)}");
        if (addition.Aliases.Count > 0) lines.Add($"  aliases: [{string.Join(", ", addition.Aliases.Select(YamlScalar.Of))}]");
        if (addition.Merged.Count > 0) lines.Add($"  merged: [{string.Join(", ", addition.Merged.Select(YamlScalar.Of))}]");
        return string.Join(newLine, lines.Select(line => indent + line));
    }

    private static string FlowEntry(RegisterAddition addition)
    {
        List<string> fields = [$"id: {addition.Id}"];
        if (addition.Name is { } name) fields.Add($"name: {YamlScalar.Of(name)}");
        if (addition.Aliases.Count > 0) fields.Add($"aliases: [{string.Join(", ", addition.Aliases.Select(YamlScalar.Of))}]");
        if (addition.Merged.Count > 0) fields.Add($"merged: [{string.Join(", ", addition.Merged.Select(YamlScalar.Of))}]");
        return $"{{{string.Join(", ", fields)}}}";
    }

    private static bool Holds(string yaml, RegisterAddition addition) =>
        RegisterReader.Read(yaml).Layer?.People.FirstOrDefault(person => person.Id == addition.Id) is { } person
        && addition.Aliases.All(person.Aliases.Contains) && addition.Merged.All(person.Merged.Contains);
}

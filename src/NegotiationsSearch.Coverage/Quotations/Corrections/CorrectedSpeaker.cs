namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>Reads a correction's speaker: <c>none</c>, a name, or a name with role and kind.</summary>
internal static class CorrectedSpeaker
{
    private const string Form = "Write 'speaker: none', or 'speaker: {name: …, role: …}'.";

    private static readonly Dictionary<string, SpeakerKind> Kinds = new(StringComparer.Ordinal)
    {
        ["person"] = SpeakerKind.Person,
        ["organization"] = SpeakerKind.Organization,
        ["office"] = SpeakerKind.Office,
        ["anonymous"] = SpeakerKind.Anonymous,
    };

    /// <summary>Null when it has a fault.</summary>
    public static SpeakerCorrection? Read(YamlEvents yaml, List<CorrectionFault> faults)
    {
        var line = yaml.Line;
        if (yaml.TryReadText(out var name))
        {
            if (name is not null) return new SpeakerCorrection(name is "none" ? null : Named(name, role: null, kind: null));
            faults.Add(new CorrectionFault(line, $"'speaker' is left empty. {Form}"));
            return null;
        }
        if (yaml.TryBeginMapping()) return ReadMapping(yaml, line, faults);
        faults.Add(new CorrectionFault(line, $"'speaker' is neither a name nor a mapping. {Form}"));
        yaml.Skip();
        return null;
    }

    private static SpeakerCorrection? ReadMapping(YamlEvents yaml, int line, List<CorrectionFault> faults)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var before = faults.Count;
        while (!yaml.TryEndMapping()) ReadField(yaml, texts, faults);
        if (!texts.TryGetValue("name", out var name)) faults.Add(new CorrectionFault(line, $"The speaker lacks a name. {Form}"));
        var kind = texts.GetValueOrDefault("kind");
        if (kind is not null && !Kinds.ContainsKey(kind))
            faults.Add(
                new CorrectionFault(line, $"There is no kind of speaker '{kind}'. It is {string.Join(", ", Kinds.Keys)}."));
        return faults.Count > before ? null : new SpeakerCorrection(Named(name!, texts.GetValueOrDefault("role"), kind));
    }

    private static void ReadField(YamlEvents yaml, Dictionary<string, string> texts, List<CorrectionFault> faults)
    {
        var line = yaml.Line;
        if (!yaml.TryReadText(out var field)) yaml.Skip();
        if (field is "name" or "role" or "kind" && yaml.TryReadText(out var text))
        {
            if (text is not null) texts[field] = text;
            return;
        }
        faults.Add(
            new CorrectionFault(
                line,
                field is "name" or "role" or "kind"
                    ? $"The speaker's {field} is a text."
                    : "A speaker has a name, a role and a kind."));
        yaml.Skip();
    }

    private static Speaker Named(string name, string? role, string? kind) => new()
    {
        Name = name,
        Role = role,
        Kind = kind is not null ? Kinds[kind] : name.Contains(' ') ? SpeakerKind.Person : SpeakerKind.PartialName,
    };
}

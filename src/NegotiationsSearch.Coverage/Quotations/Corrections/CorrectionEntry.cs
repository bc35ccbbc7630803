using System.Globalization;

namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>Reads one entry of a file of corrections.</summary>
internal sealed class CorrectionEntry
{
    private const string Names = "quotation, words, speaker, span, suppressed, disputed, reason, date and note";
    private readonly YamlEvents _yaml;
    private readonly List<CorrectionFault> _faults;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly int _line;
    private DateOnly? _date;
    private SpeakerCorrection? _speaker;
    private IReadOnlyList<string> _span = [];
    private bool _isSuppressed;
    private bool _isDisputed;

    private CorrectionEntry(YamlEvents yaml, List<CorrectionFault> faults)
    {
        _yaml = yaml;
        _faults = faults;
        _line = yaml.Line;
    }

    /// <summary>Null when it has a fault.</summary>
    public static Correction? Read(YamlEvents yaml, List<CorrectionFault> faults) => new CorrectionEntry(yaml, faults).Read();

    private Correction? Read()
    {
        var before = _faults.Count;
        if (!_yaml.TryBeginMapping())
        {
            Fault(_line, "This is no correction. Write 'quotation:', 'words:', 'date:' and what is corrected, each on a line of its own.");
            _yaml.Skip();
            return null;
        }
        while (!_yaml.TryEndMapping()) ReadField();
        Check();
        if (_faults.Count == before && !ChangesSomething) Fault(_line, "This correction changes nothing. Take it out, or say what is to be changed.");
        return _faults.Count > before ? null : Make();
    }

    private void ReadField()
    {
        var line = _yaml.Line;
        if (!_yaml.TryReadText(out var name))
        {
            Fault(line, $"This is no field. An entry has {Names}.");
            _yaml.Skip();
            _yaml.Skip();
            return;
        }
        if (!_given.Add(name ?? "")) Fault(line, $"'{name}' is given twice in this entry. Keep one.");
        ReadValue(name ?? "", line);
    }

    private void ReadValue(string name, int line)
    {
        switch (name)
        {
            case "quotation" or "words" or "reason" or "note":
                if (ReadText(name, line) is { } text) _texts[name] = text;
                break;
            case "date":
                _date = ReadDate(line);
                break;
            case "suppressed":
                _isSuppressed = ReadFlag(name, line);
                break;
            case "disputed":
                _isDisputed = ReadFlag(name, line);
                break;
            case "speaker":
                _speaker = CorrectedSpeaker.Read(_yaml, _faults);
                break;
            case "span":
                _span = ReadSpan(line);
                break;
            default:
                Fault(line, $"There is no field '{name}'. An entry has {Names}.");
                _yaml.Skip();
                break;
        }
    }

    private string? ReadText(string name, int line)
    {
        if (!_yaml.TryReadText(out var text))
        {
            Fault(line, $"'{name}' is a text. Put it in quotes on one line, or after '>' on indented lines.");
            _yaml.Skip();
        }
        else if (text is null && name is not ("reason" or "note")) Fault(line, $"'{name}' is left empty. Give it a value, or take the line out.");
        return text;
    }

    private DateOnly? ReadDate(int line)
    {
        var text = ReadText("date", line);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        if (text is not null) Fault(line, $"'{text}' is no date. Write the day of the correction as YYYY-MM-DD.");
        return null;
    }

    private bool ReadFlag(string name, int line)
    {
        var text = ReadText(name, line);
        if (text is not (null or "true" or "false")) Fault(line, $"'{name}' is true or false.");
        return text is "true";
    }

    private List<string> ReadSpan(int line)
    {
        if (!_yaml.TryBeginList()) return ReadText("span", line) is { } whole ? [whole] : [];
        var pieces = new List<string>();
        while (!_yaml.TryEndList())
        {
            if (ReadText("span", _yaml.Line) is { } piece) pieces.Add(piece);
        }
        return pieces;
    }

    private void Check()
    {
        if (!_given.Contains("quotation")) Fault(_line, "This correction lacks 'quotation': the id that the quotation's answer shows.");
        if (!_given.Contains("words")) Fault(_line, "This correction lacks 'words': the quotation's words, as its answer shows them.");
        if (!_given.Contains("date")) Fault(_line, "This correction lacks 'date'. Write the day of the correction as YYYY-MM-DD.");
        if (!_given.Overlaps(["speaker", "span", "suppressed", "disputed"]))
            Fault(_line, "This correction changes nothing. Give it speaker, span, suppressed or disputed.");
    }

    private bool ChangesSomething => _speaker is not null || _span.Count > 0 || _isSuppressed || _isDisputed;

    private Correction Make() => new()
    {
        Quotation = _texts["quotation"],
        Words = _texts["words"],
        Speaker = _speaker,
        Span = _span,
        IsSuppressed = _isSuppressed,
        IsDisputed = _isDisputed,
        Reason = _texts.GetValueOrDefault("reason"),
        Date = _date!.Value,
        Note = _texts.GetValueOrDefault("note"),
        Line = _line,
    };

    private void Fault(int line, string detail) => _faults.Add(new CorrectionFault(line, detail));
}

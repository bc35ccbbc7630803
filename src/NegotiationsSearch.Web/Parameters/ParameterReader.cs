using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace NegotiationsSearch.Web.Parameters;

/// <summary>Reads a request's parameters and collects what is wrong with them, so that one answer can name all of it.</summary>
internal sealed class ParameterReader(IQueryCollection query)
{
    private const int MostUnknownNames = 100;
    private const int LongestEcho = 60;
    private readonly List<ParameterError> _errors = [];

    public IReadOnlyList<ParameterError> Errors => _errors;

    public bool Has(Parameter parameter) => query.ContainsKey(parameter.Name);

    public void Reject(string parameter, string detail, int? position = null) => _errors.Add(new ParameterError(parameter, detail, position));

    /// <summary>Names are case-sensitive: one URL, one answer, one cache entry.</summary>
    public void RejectUnknown(IReadOnlyList<Parameter> known)
    {
        var names = known.Where(parameter => !parameter.InPath).Select(parameter => parameter.Name).ToList();
        foreach (var name in query.Keys.Where(name => !names.Contains(name)).Take(MostUnknownNames))
            Reject(Echo(name), Unknown("parameter", name, names));
    }

    /// <summary>A value given at most once; null when it is not given or cannot be used.</summary>
    public string? Text(Parameter parameter)
    {
        if (!query.TryGetValue(parameter.Name, out var values)) return null;
        if (values.Count > 1)
        {
            Reject(parameter.Name, $"{parameter.Name} is given {values.Count} times; give it once.");
            return null;
        }
        return Checked(parameter, values[0] ?? "") ? values[0] : null;
    }

    /// <summary>Every value given, without those that cannot be used.</summary>
    public IReadOnlyList<string> Texts(Parameter parameter) =>
        query.TryGetValue(parameter.Name, out var values)
            ? [.. values.OfType<string>().Where(value => Checked(parameter, value)).Distinct(StringComparer.Ordinal)]
            : [];

    public T Choice<T>(Parameter parameter, T otherwise) where T : struct, Enum =>
        Text(parameter) is { } value ? Enum.Parse<T>(value, ignoreCase: true) : otherwise;

    public int Integer(Parameter parameter, int otherwise)
    {
        if (Text(parameter) is not { } text) return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= parameter.Minimum
            && !(number > parameter.Maximum))
            return number;
        Reject(parameter.Name, $"{parameter.Name} is a whole number {Bounds(parameter)}, not '{Echo(text)}'.");
        return otherwise;
    }

    public double? Number(Parameter parameter)
    {
        if (Text(parameter) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= parameter.Minimum
            && number <= parameter.Maximum)
            return number;
        Reject(parameter.Name, $"{parameter.Name} is a number {Bounds(parameter)} with a decimal point, not '{Echo(text)}'.");
        return null;
    }

    /// <summary>What to say of a name that does not exist, with the nearest that does.</summary>
    public static string Unknown(string kind, string name, IReadOnlyCollection<string> known) =>
        $"There is no {kind} '{Echo(name)}'. " + Advice(NearestName.Of(name, known), known);

    /// <summary>A value as an error repeats it: not at any length.</summary>
    public static string Echo(string value) => value.Length <= LongestEcho ? value : value[..LongestEcho] + "…";

    private static string Advice(string? nearest, IReadOnlyCollection<string> known) =>
        nearest is not null ? $"Did you mean {nearest}?" : known.Count == 0 ? "There are none here." : $"There are: {string.Join(", ", known)}.";

    private bool Checked(Parameter parameter, string value)
    {
        if (value.Length == 0 && !parameter.MayBeEmpty)
            Reject(parameter.Name, $"{parameter.Name} is empty; give it a value{(parameter.IsRequired ? "" : " or leave it out")}.");
        else if (value.Length > parameter.MaxLength)
            Reject(
                parameter.Name,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{parameter.Name} is {value.Length:N0} characters long; at most {parameter.MaxLength:N0} are allowed."),
                parameter.MaxLength);
        else if (parameter.Values is { } values && !values.Contains(value))
            Reject(parameter.Name, Unknown($"value of {parameter.Name}", value, values));
        else
            return true;
        return false;
    }

    private static string Bounds(Parameter parameter) =>
        parameter.Maximum is { } maximum
            ? string.Create(CultureInfo.InvariantCulture, $"from {parameter.Minimum} to {maximum:N0}")
            : $"from {parameter.Minimum}";
}

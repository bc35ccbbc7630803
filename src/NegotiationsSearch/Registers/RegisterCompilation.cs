using System.Text;
using NegotiationsSearch.Coverage.Quotations.Register;
using NegotiationsSearch.Index;
using NegotiationsSearch.Mapping;

namespace NegotiationsSearch.Registers;

/// <summary>The shipped register and the user's as one.</summary>
/// <param name="Register">Null when the user's file cannot be used.</param>
/// <param name="Errors">Why, with file and line.</param>
/// <param name="Warnings">What should be mended, with file and line.</param>
internal sealed record RegisterCompilation(PeopleRegister? Register, IReadOnlyList<string> Errors, IReadOnlyList<string> Warnings)
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const int MostSharedNames = 20;
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static RegisterCompilation Of(RegisterPaths paths)
    {
        try
        {
            return Of(paths, File.Exists(paths.Own) ? ReadText(paths.Own) : "");
        }
        catch (DecoderFallbackException)
        {
            return new RegisterCompilation(null, [$"{paths.Own} is not UTF-8. Save it as UTF-8."], []);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new RegisterCompilation(null, [$"{paths.Own} cannot be read: {failure.Message}"], []);
        }
    }

    /// <param name="paths">The files.</param>
    /// <param name="own">What the user's file is taken to hold.</param>
    public static RegisterCompilation Of(RegisterPaths paths, string own)
    {
        var over = RegisterReader.Read(own);
        if (over.Layer is null) return new RegisterCompilation(null, Told(paths, over.Errors), Told(paths, over.Warnings));
        var composition = RegisterComposition.Of(Shipped(paths), over.Layer);
        return composition.Errors.Count > 0
            ? new RegisterCompilation(null, Told(paths, composition.Errors), Told(paths, over.Warnings))
            : new RegisterCompilation(
                RegisterMapping.ToRegister(composition.People),
                [],
                Told(paths, [.. over.Warnings, .. Shared(over.Layer.People, composition.People).Take(MostSharedNames)]));
    }

    private static IEnumerable<RegisterProblem> Shared(IReadOnlyList<RegisterPerson> own, IReadOnlyList<RegisterPerson> all) =>
        SharedNames.Among(own, all).Concat(SharedNames.OfOffices(own, all));

    /// <summary>The shipped register alone.</summary>
    public static PeopleRegister ShippedAlone(RegisterPaths paths) => Of(paths, "").Register!;

    public static string ReadText(string path) => new FileInfo(path).Length <= MostBytes
        ? StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF')
        : throw new IOException($"it is larger than {MostBytes / 1024 / 1024} MiB.");

    private static RegisterLayer Shipped(RegisterPaths paths) =>
        RegisterReader.Read(ReadText(paths.Shipped)).Layer
            ?? throw new InvalidDataException(
                $"{paths.Shipped}, which ships with the program, is damaged. Install the program anew.");

    private static List<string> Told(RegisterPaths paths, IReadOnlyList<RegisterProblem> problems) =>
        [.. problems.Select(problem => $"{paths.Own}, line {problem.Line}: {problem.Message}")];
}

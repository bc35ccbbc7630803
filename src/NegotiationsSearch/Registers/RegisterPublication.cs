using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Registers;

/// <summary>Puts the register into the index directory, so that servers which know no YAML need nothing else.</summary>
internal static class RegisterPublication
{
    /// <summary>
    /// Writes it when it says something else than the one that is there. One that cannot be used is told, and the
    /// former one stays. The caller holds the writer's lock.
    /// </summary>
    public static void Publish(IndexLayout layout, RegisterPaths paths, Action<string> say)
    {
        var compilation = RegisterCompilation.Of(paths);
        foreach (var line in compilation.Errors.Concat(compilation.Warnings)) say(line);
        if (compilation.Register is null) say("The register of people stays as it was. Mend the file, then run the command again.");
        var former = Former(layout);
        if (compilation.Register is null && former is not null) return;
        var register = compilation.Register ?? RegisterCompilation.ShippedAlone(paths);
        if (former is null || RegisterFile.HashOf(former) != RegisterFile.HashOf(register)) RegisterFile.Write(layout, register);
    }

    private static PeopleRegister? Former(IndexLayout layout)
    {
        try
        {
            return RegisterFile.Read(layout);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>The people of one register file.</summary>
/// <param name="Replace">Whether nothing of the file below is kept.</param>
public sealed record RegisterLayer(IReadOnlyList<RegisterPerson> People, bool Replace = false)
{
    public static RegisterLayer Empty { get; } = new([]);
}

/// <summary>What is wrong with a register, or worth a warning, and what to do about it.</summary>
/// <param name="Line">From 1.</param>
public sealed record RegisterProblem(int Line, string Message);

/// <summary>What became of reading a register.</summary>
/// <param name="Layer">Null when it cannot be used.</param>
/// <param name="Errors">Why it cannot be used, in the file's order.</param>
/// <param name="Warnings">What can be used and should be mended.</param>
public sealed record RegisterReading(RegisterLayer? Layer, IReadOnlyList<RegisterProblem> Errors, IReadOnlyList<RegisterProblem> Warnings);

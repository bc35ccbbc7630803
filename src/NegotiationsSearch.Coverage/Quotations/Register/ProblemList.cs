namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>Gathers what is wrong with a register, so that one reading tells all of it.</summary>
internal sealed class ProblemList(RegisterLimits limits)
{
    private readonly List<RegisterProblem> _errors = [];
    private readonly List<RegisterProblem> _warnings = [];

    public bool HasErrors => _errors.Count > 0;

    public IReadOnlyList<RegisterProblem> Errors => [.. _errors.OrderBy(problem => problem.Line)];

    public IReadOnlyList<RegisterProblem> Warnings => [.. _warnings.OrderBy(problem => problem.Line)];

    public RegisterLimits Limits => limits;

    public void Error(int line, string message) => Add(_errors, line, message);

    public void Warn(int line, string message) => Add(_warnings, line, message);

    private void Add(List<RegisterProblem> problems, int line, string message)
    {
        if (problems.Count < limits.Problems) problems.Add(new RegisterProblem(line, message));
    }
}

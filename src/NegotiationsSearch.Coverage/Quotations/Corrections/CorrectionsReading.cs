namespace NegotiationsSearch.Coverage.Quotations.Corrections;

/// <summary>What was understood of a file of corrections.</summary>
/// <param name="Corrections">In the order of the file.</param>
/// <param name="Faults">What is wrong with it; with any, none of it should be applied.</param>
public sealed record CorrectionsReading(IReadOnlyList<Correction> Corrections, IReadOnlyList<CorrectionFault> Faults);

/// <summary>Something wrong with a file of corrections.</summary>
/// <param name="Line">Where, from 1.</param>
/// <param name="Detail">What is wrong and what to do, as a sentence.</param>
public sealed record CorrectionFault(int Line, string Detail);

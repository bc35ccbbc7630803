namespace NegotiationsSearch.Web.Parameters;

/// <summary>What is wrong with one parameter of a request.</summary>
/// <param name="Parameter">The parameter's name as it was given.</param>
/// <param name="Detail">What is wrong and what to do about it.</param>
/// <param name="Position">Where in the value, from 0, in the unit the request counts offsets in; null when it is the value as a whole.</param>
public sealed record ParameterError(string Parameter, string Detail, int? Position);

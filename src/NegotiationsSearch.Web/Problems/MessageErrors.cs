namespace NegotiationsSearch.Web.Problems;

/// <summary>Marks an endpoint whose clients read errors as <c>{"message","status"}</c>, not as problems.</summary>
internal sealed class MessageErrors;

namespace NegotiationsSearch.Registers;

/// <summary>The user's register cannot be used. The message says where and what to do.</summary>
internal sealed class RegisterUnusableException(IReadOnlyList<string> errors) : Exception(string.Join('\n', errors));

namespace NegotiationsSearch.Serving;

/// <summary>Another program listens where the server was to listen.</summary>
internal sealed class AddressInUseException(string urls, Exception cause)
    : Exception(
        $"{urls} is in use by another program, perhaps another NegotiationsSearch. Stop that one, "
        + "or choose another address, such as --urls http://127.0.0.1:5081.",
        cause);

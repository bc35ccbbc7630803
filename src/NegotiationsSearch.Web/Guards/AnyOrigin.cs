namespace NegotiationsSearch.Web.Guards;

/// <summary>Marks an endpoint that is made to be used by pages of any origin.</summary>
internal sealed class AnyOrigin;

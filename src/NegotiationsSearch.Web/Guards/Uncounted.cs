namespace NegotiationsSearch.Web.Guards;

/// <summary>Marks an endpoint whose requests count towards no rate limit: a load balancer asks for the health as often as it likes.</summary>
internal sealed class Uncounted;

namespace NegotiationsSearch.Web.Guards;

/// <summary>Marks an endpoint that is asked at many keystrokes: it has an allowance of its own, so that typing uses up no searches.</summary>
internal sealed class AskedWhileTyping;

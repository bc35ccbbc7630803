namespace NegotiationsSearch.Speakers;

/// <summary>A speaker that is named wrongly, or speakers that cannot be merged. The message says what to do.</summary>
internal sealed class SpeakerRefusedException(string message) : Exception(message);

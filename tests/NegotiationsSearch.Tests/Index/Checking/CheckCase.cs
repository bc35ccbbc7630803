using NegotiationsSearch.Index;

namespace NegotiationsSearch.Tests.Index.Checking;

/// <summary>A quotation of an index, as cases are made of it.</summary>
internal sealed record IndexedQuotation(string Id, string Text, string? SpeakerId);

/// <summary>A text to check and what is right.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Wordings">The verdicts that are right.</param>
/// <param name="Attribution">Null when it does not matter.</param>
/// <param name="Of">The quotations it was made of.</param>
internal sealed record CheckCase(
    string Kind, string Text, string? Speaker, IReadOnlyList<CheckWording> Wordings, CheckAttribution? Attribution, string Of)
{
    public bool IsRight(QuoteCheck answer) =>
        answer.Wording is { } wording && Wordings.Contains(wording) && (Attribution is null || answer.Attribution == Attribution);
}

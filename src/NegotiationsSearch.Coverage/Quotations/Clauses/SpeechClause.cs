using NegotiationsSearch.Coverage.Quotations.Phrases;

namespace NegotiationsSearch.Coverage.Quotations.Clauses;

/// <summary>Who speaks and the words that say so, found in one paragraph. All bounds are token indexes, the last one inclusive.</summary>
/// <param name="Speaker">The noun phrase that speaks.</param>
/// <param name="MentionLast">Where the mention ends, with what defines it: "a source in the President's Office".</param>
/// <param name="IsCertain">False when the subject was guessed across other words.</param>
internal readonly record struct SpeechClause(Phrase Speaker, int MentionLast, int CueFirst, int CueLast, bool IsCertain);

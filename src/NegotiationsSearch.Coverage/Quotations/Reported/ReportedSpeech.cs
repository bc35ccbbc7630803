using NegotiationsSearch.Coverage.Quotations.Clauses;

namespace NegotiationsSearch.Coverage.Quotations.Reported;

/// <summary>Reported words, from token to token inclusive, and the clause that reports them.</summary>
internal readonly record struct ReportedSpeech(int First, int Last, SpeechClause Clause);

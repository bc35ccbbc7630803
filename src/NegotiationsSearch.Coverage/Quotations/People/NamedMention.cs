namespace NegotiationsSearch.Coverage.Quotations.People;

/// <summary>A name somebody bears at a place of the article.</summary>
/// <param name="IsSubject">The first noun phrase of its sentence that nothing governs.</param>
/// <param name="IsGoverned">A preposition or a possessive stands before it, or it is one: "with Voss", "Voss's".</param>
internal readonly record struct NamedMention(int Paragraph, int Token, int Sentence, Person Person, bool IsSubject, bool IsGoverned);

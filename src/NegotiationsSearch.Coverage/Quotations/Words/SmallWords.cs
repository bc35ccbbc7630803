namespace NegotiationsSearch.Coverage.Quotations.Words;

/// <summary>The words of one language that hold its clauses together, where their place tells what they do.</summary>
internal sealed class SmallWords(string language)
{
    /// <summary>"to withdraw".</summary>
    public WordSet Infinitives { get; } = WordSet.Read(language, "infinitive-markers");

    /// <summary>"quoted by Interfax".</summary>
    public WordSet Agents { get; } = WordSet.Read(language, "agent-prepositions");

    /// <summary>"with Voss saying".</summary>
    public WordSet Companions { get; } = WordSet.Read(language, "companion-prepositions");

    /// <summary>"called for talks", "for Voss to write".</summary>
    public WordSet Purposes { get; } = WordSet.Read(language, "purpose-prepositions");

    /// <summary>Verbs behind which a clause is reported without "that": said.</summary>
    public WordSet BareClauseVerbs { get; } = WordSet.Read(language, "bare-clause-verbs");

    /// <summary>Verbs that report a clause only with its "that": pointed out that.</summary>
    public WordSet WeakCuesBeforeThat { get; } = WordSet.Read(language, "that-verbs");

    /// <summary>"As Voss said, the road is mud".</summary>
    public WordSet Comparisons { get; } = WordSet.Read(language, "comparisons");

    /// <summary>"said as she left": behind a verb of speech they open no reported clause.</summary>
    public WordSet CircumstanceOpeners { get; } = WordSet.Read(language, "circumstance-openers");

    /// <summary>"…, but Voss left": behind a comma the article speaks again, unless only a phrase follows.</summary>
    public WordSet Contrasts { get; } = WordSet.Read(language, "contrasts");

    /// <summary>"…, while Voss left": behind a comma the article speaks again.</summary>
    public WordSet Asides { get; } = WordSet.Read(language, "asides");

    /// <summary>"While officials said they hope for a truce, …": a comma ends what they said.</summary>
    public WordSet Subordinators { get; } = WordSet.Read(language, "opening-subordinators");

    /// <summary>"But the talks will go on, Voss said": left out of what is reported.</summary>
    public WordSet LeadingConjunctions { get; } = WordSet.Read(language, "leading-conjunctions");

    /// <summary>"After the talks, …": as likely a part of what is reported as when it was said.</summary>
    public WordSet KeptAdverbials { get; } = WordSet.Read(language, "kept-adverbials");
}

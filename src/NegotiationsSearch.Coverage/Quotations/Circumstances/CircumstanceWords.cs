using System.Collections.Concurrent;
using System.Collections.Frozen;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>The words of one language that tell to whom, where, when and through whom something was said.</summary>
internal sealed class CircumstanceWords
{
    private static readonly ConcurrentDictionary<string, CircumstanceWords> ByLanguage = new(StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _audiences;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _messages;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _talks;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _talkVerbs;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _outlets;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _datePrepositions;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _dateBarriers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _postingVerbs;

    private CircumstanceWords(string language)
    {
        Dates = DateWords.Read(language);
        Media = MediumWords.Read(language);
        (_audiences, _messages, _talks) = (Set(language, "audiences"), Set(language, "message-nouns"), Set(language, "talk-nouns"));
        (_talkVerbs, _outlets) = (Set(language, "talk-verbs"), Set(language, "outlets"));
        (_datePrepositions, _dateBarriers) = (Set(language, "date-prepositions"), Set(language, "date-barriers"));
        _postingVerbs = Set(language, "posting-verbs");
    }

    public DateWords Dates { get; }

    public MediumWords Media { get; }

    public static CircumstanceWords For(Lexicon lexicon) => ByLanguage.GetOrAdd(lexicon.Language, language => new CircumstanceWords(language));

    /// <summary>reporters, parliament: who is spoken to and seldom speaks.</summary>
    public bool IsAudience(ReadOnlySpan<char> word) => _audiences.Contains(word);

    /// <summary>"a letter to", "comments to".</summary>
    public bool IsMessage(ReadOnlySpan<char> word) => _messages.Contains(word);

    /// <summary>"an interview with".</summary>
    public bool IsTalk(ReadOnlySpan<char> word) => _talks.Contains(word);

    /// <summary>"speaking to", "addressing".</summary>
    public bool IsTalkVerb(ReadOnlySpan<char> word) => _talkVerbs.Contains(word);

    /// <summary>A word that tells an outlet in a name: Courier, Interfax, television.</summary>
    public bool IsOutlet(ReadOnlySpan<char> word) => _outlets.Contains(word);

    /// <summary>"posted to Instagram".</summary>
    public bool IsPostingVerb(ReadOnlySpan<char> word) => _postingVerbs.Contains(word);

    /// <summary>"on Tuesday", "in March".</summary>
    public bool IsDatePreposition(ReadOnlySpan<char> word) => _datePrepositions.Contains(word);

    /// <summary>"about", "ahead": a date behind it is that of what is spoken of.</summary>
    public bool IsDateBarrier(ReadOnlySpan<char> word) => _dateBarriers.Contains(word);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string language, string file) =>
        LexiconFile.Words(language, file).Select(word => word.Word).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}

using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>"told reporters", "said to parliament", "in an interview with the BBC", "in comments to state media", "Speaking to reporters".</summary>
internal sealed class AddresseeReader(ReportingWords words)
{
    /// <summary>How many words a kind of message may stand before its "to": "in written comments e-mailed to".</summary>
    private const int MostBetween = 2;

    private readonly ParagraphReading _paragraph = words.Paragraph;
    private readonly CircumstanceWords _known = CircumstanceWords.For(words.Paragraph.Lexicon);

    public Segment? Read()
    {
        if (Object() is { } told) return told;
        if (_paragraph.Lexicon.Grammar.HasFreeOrder) return new DativeReader(words).Read();
        foreach (var segment in words.Segments)
        {
            for (var i = segment.First; i <= segment.Last; i++)
            {
                if (Introduces(i, segment.First) && AudienceExtent.At(_paragraph, i + 1) is { } audience) return audience;
            }
        }
        return null;
    }

    /// <summary>"told reporters"; in "warned Voss" of inverted order the name is the speaker's.</summary>
    private Segment? Object() =>
        _paragraph.Tokens[words.Cue].Is(WordClass.Addressee) && words.Mention?.First != words.Cue + 1
            ? AudienceExtent.At(_paragraph, words.Cue + 1)
            : null;

    private bool Introduces(int i, int first)
    {
        if (_known.Addressees.IsAt(_paragraph, i)) return i == words.Cue + 1 || FollowsMessage(i, first);
        if (_known.Partners.IsAt(_paragraph, i)) return i > first && _known.Talks.IsAt(_paragraph, i - 1) || IsTalkVerb(i - 1, first);
        if (_known.Hearings.IsAt(_paragraph, i)) return _known.HearingWords.IsAt(_paragraph, i - 1) || IsTalkVerb(i - 1, first);
        return _known.DirectTalkVerbs.IsAt(_paragraph, i) || i == first && _known.Openings.IsAt(_paragraph, i);
    }

    private bool FollowsMessage(int to, int first)
    {
        for (var i = to - 1; i >= Math.Max(first, to - 1 - MostBetween); i--)
        {
            if (_known.Messages.IsAt(_paragraph, i)) return true;
        }
        return IsTalkVerb(to - 1, first);
    }

    private bool IsTalkVerb(int i, int first) => i >= first && _known.TalkVerbs.IsAt(_paragraph, i);
}

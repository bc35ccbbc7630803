using NegotiationsSearch.Coverage.Quotations.Circumstances;
using NegotiationsSearch.Coverage.Quotations.Mentions;
using NegotiationsSearch.Coverage.Quotations.Sieves;
using NegotiationsSearch.Coverage.Quotations.Words;

namespace NegotiationsSearch.Coverage.Quotations;

/// <summary>Finds who is reported to have said what in an article. Holds no state: one may serve all threads.</summary>
public sealed class QuotationExtractor
{
    private static readonly Sieve[] ForReportedSpeech = [new ReportingClauseSieve()];

    private static readonly Sieve[] ForDirectSpeech =
    [
        new LabelSieve(),
        new AnnouncedSieve(),
        new CalledBySieve(),
        new ClauseAfterSieve(),
        new ClauseBeforeSieve(),
        new SourceSieve(),
        new SignatureSieve(),
        new ColonSieve(),
        new ShownSieve(),
        new LeadingParagraphSieve(),
        new ContinuedMarksSieve(),
        new ReportBeforeSieve(),
        new SameParagraphSieve(),
        new LeadInSieve(),
        new FollowingParagraphSieve(),
    ];

    /// <summary>What an article reports to have been said, and who is named in it. Deterministic; linear in the length of the text.</summary>
    public Extraction Extract(Article article)
    {
        var reading = Read(article);
        var circumstances = new CircumstanceReader(reading, article).ReadAll();
        return new Extraction(
            [.. reading.Settled.Select((draft, i) => QuotationMaker.Make(draft, circumstances[i]))],
            new MentionFinder(reading).FindAll());
    }

    /// <summary>The article with its quotations settled, each knowing by which sieves.</summary>
    internal static ArticleReading Read(Article article)
    {
        var lexicon = Lexicon.For(article.Language);
        var paragraphs = ParagraphReading.ReadAll(article.Paragraphs, lexicon);
        var reading = new ArticleReading(paragraphs);
        foreach (var paragraph in paragraphs)
        {
            foreach (var draft in DraftFinder.Find(paragraph)) Settle(draft, reading);
        }
        return reading;
    }

    private static void Settle(Draft draft, ArticleReading reading)
    {
        draft.Attribution = Attribute(draft, reading);
        if (ShortRuns.IsNobodys(draft)) return;
        if (!Joining.TryJoin(reading.Last, draft)) reading.Settled.Add(draft);
    }

    private static Attribution? Attribute(Draft draft, ArticleReading reading)
    {
        foreach (var sieve in draft.Directness == Directness.Direct ? ForDirectSpeech : ForReportedSpeech)
        {
            if (sieve.Attribute(draft, reading) is not { } found) continue;
            draft.SettledBy.Add(sieve);
            return found;
        }
        return null;
    }
}

namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>The evaluator gives the figures that the scorer of the shared annotations, score.py, gave for the same two files.</summary>
public sealed class AgreementTests
{
    private static readonly string Folder = Path.Combine(RepositoryPaths.TestData, "evaluation");

    [Fact]
    public void The_figures_are_those_of_the_shared_scorer()
    {
        var system = AnnotatedArticle.ReadAll(Path.Combine(Folder, "system.jsonl")).ToDictionary(article => article.Id);
        var score = new QuotationScore();
        foreach (var gold in AnnotatedArticle.ReadAll(Path.Combine(Folder, "gold.jsonl")))
            score.Add(gold, system[gold.Id].Quotes.Select(quote => SpeechRun.Of(Named(quote), gold.Paragraphs)));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, "figures.json")), ScoreFigures.Of(score).ToJson());
    }

    /// <summary>A speaker found without a name is judged by the words that mention him.</summary>
    private static Annotation Named(Annotation found) => found with { Speaker = found.Speaker ?? found.SpeakerMention };
}

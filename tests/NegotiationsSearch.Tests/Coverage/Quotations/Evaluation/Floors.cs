namespace NegotiationsSearch.Tests.Coverage.Quotations.Evaluation;

/// <summary>
/// What an evaluation set has reached, kept in a file. With UPDATE_GOLDENS=1 the floors in it rise to what is reached;
/// they never fall.
/// </summary>
internal static class Floors
{
    public static void AssertReached(string path, QuotationScore score)
    {
        var figures = ScoreFigures.Of(score);
        var floors = ScoreFigures.Read(path);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1") File.WriteAllText(path, floors.RaisedTo(figures).ToJson());
        var below = figures.Below(floors).ToList();
        Assert.True(below.Count == 0, $"Below the floors of {path}: {string.Join("; ", below)}.");
    }
}

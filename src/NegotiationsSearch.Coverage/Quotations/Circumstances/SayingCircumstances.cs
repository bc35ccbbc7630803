namespace NegotiationsSearch.Coverage.Quotations.Circumstances;

/// <summary>To whom, where, when and through whom something was said; null where the article does not tell.</summary>
internal sealed record SayingCircumstances(Evidence? Addressee, Medium? Medium, Evidence? Via, SaidDate? Said)
{
    public static readonly SayingCircumstances Unknown = new(null, null, null, null);

    /// <summary>What is not told again is as it was for the words before.</summary>
    public SayingCircumstances Or(SayingCircumstances before) =>
        new(Addressee ?? before.Addressee, Medium ?? before.Medium, Via ?? before.Via, Said ?? before.Said);
}

namespace NegotiationsSearch.Index.Text;

/// <summary>Decides whether a separator in a number only groups its digits: 1,000 is 1000, but 2014,2015 and 1,5 are two numbers.</summary>
internal struct DigitGroups
{
    private int _digits;
    private bool _stopped;
    private bool _leadingZero;

    /// <summary>The last unit of the word was a digit.</summary>
    public bool EndsInDigit { get; private set; }

    public void AddDigit(bool isZero)
    {
        if (_digits == 0 && !EndsInDigit)
            _leadingZero = isZero;
        _digits++;
        EndsInDigit = true;
    }

    /// <summary>Something else than a digit or a separator: what follows is no group.</summary>
    public void Stop()
    {
        _stopped = true;
        EndsInDigit = false;
    }

    /// <summary>One to three digits before, exactly three behind.</summary>
    public bool TrySeparate(string text, int at)
    {
        if (_stopped || _leadingZero || _digits is 0 or > 3 || !IsDigit(text, at + 1) || !IsDigit(text, at + 2) || !IsDigit(text, at + 3) || IsDigit(text, at + 4))
            return false;
        _digits = 0;
        return true;
    }

    private static bool IsDigit(string text, int at) => CharacterTable.KindAt(text, at, out _) == CharacterKind.Digit;
}

namespace NegotiationsSearch.Index.Text;

/// <summary>Decides whether a separator in a number only groups its digits: 1,000 is 1000, but 2014,2015 and 1,5 are two numbers.</summary>
internal struct DigitGroups
{
    private const int GroupLength = 3;

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
        if (_stopped || _leadingZero || _digits is 0 or > GroupLength || DigitsAt(text, at + 1) != GroupLength)
            return false;
        _digits = 0;
        return true;
    }

    /// <summary>
    /// How many digits follow, at most one more than a group has. Marks and invisible characters between them are
    /// dropped, so they do not count.
    /// </summary>
    private static int DigitsAt(string text, int at)
    {
        var digits = 0;
        while (digits <= GroupLength)
        {
            var kind = CharacterTable.KindAt(text, at, out var length);
            if (kind is not (CharacterKind.Digit or CharacterKind.Mark or CharacterKind.Ignorable))
                break;
            digits += kind == CharacterKind.Digit ? 1 : 0;
            at += length;
        }
        return digits;
    }
}

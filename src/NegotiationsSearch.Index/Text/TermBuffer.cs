using System.Text;

namespace NegotiationsSearch.Index.Text;

/// <summary>The folded word as it grows, cut at a bound, so that a hostile "word" of megabytes costs no memory.</summary>
internal sealed class TermBuffer
{
    public const int MaxLength = 200;

    private readonly char[] _units = new char[MaxLength];
    private int _length;
    private bool _cut;

    public ReadOnlySpan<char> Span => _units.AsSpan(0, _length);

    public void Clear()
    {
        _length = 0;
        _cut = false;
    }

    public void Add(char unit)
    {
        if (HasRoom(1))
            _units[_length++] = unit;
    }

    public void Add(string units)
    {
        if (!HasRoom(units.Length))
            return;
        units.CopyTo(_units.AsSpan(_length));
        _length += units.Length;
    }

    public void Add(Rune rune)
    {
        if (HasRoom(rune.Utf16SequenceLength))
            _length += rune.EncodeToUtf16(_units.AsSpan(_length));
    }

    /// <summary>Puts a mark on the last letter where that makes another letter, else drops it.</summary>
    public void Compose(char mark)
    {
        if (!_cut && _length > 0)
            _units[_length - 1] = Composition.Compose(_units[_length - 1], mark);
    }

    private bool HasRoom(int units)
    {
        // Once something was cut, nothing shorter may follow.
        _cut |= _length + units > MaxLength;
        return !_cut;
    }
}

namespace NegotiationsSearch.Index.Wording;

/// <summary>
/// The cheapest alignment of two short runs of words by dynamic programming: all of the one against the best stretch of
/// the other, or against all of it.
/// Costs are kept for three rows, the way back as a byte a cell. Reusable; not thread-safe.
/// </summary>
internal sealed class AlignmentGrid
{
    /// <summary>The most cells of one alignment, which bounds its time and memory.</summary>
    public const long MostCells = 1 << 21;

    private const int Infinite = int.MaxValue / 2;

    private byte[] _trace = [];
    private int[] _best = [], _former = [], _beforeFormer = [], _adding = [];
    private AlignedWords _text = AlignedWords.None, _other = AlignedWords.None;
    private bool _freeStart;

    /// <summary>Whether the grid of so many words is small enough.</summary>
    public static bool Fits(int count, int otherCount) => (count + 1L) * (otherCount + 1L) <= MostCells;

    /// <summary>Adds the alignment to <paramref name="runs"/>, word by word, in order.</summary>
    /// <param name="freeStart">Whether words of the other before the alignment cost nothing and are left out of it.</param>
    /// <param name="freeEnd">The same of those behind it.</param>
    public void Align(AlignedWords text, AlignedWords other, bool freeStart, bool freeEnd, List<AlignedRun> runs)
    {
        (_text, _other, _freeStart) = (text, other, freeStart);
        Reserve();
        FillFirstRow();
        for (var row = 1; row <= text.Count; row++) FillRow(row);
        var first = runs.Count;
        WalkBack(freeEnd ? Cheapest() : other.Count, runs);
        runs.Reverse(first, runs.Count - first);
    }

    private void Reserve()
    {
        var width = _other.Count + 1;
        if (_trace.Length < width * (_text.Count + 1)) _trace = new byte[width * (_text.Count + 1)];
        if (_best.Length < width) (_best, _former, _beforeFormer, _adding) = (new int[width], new int[width], new int[width], new int[width]);
        Array.Fill(_adding, Infinite);
    }

    private void FillFirstRow()
    {
        _best[0] = 0;
        var dropping = Infinite;
        for (var at = 1; at <= _other.Count; at++)
        {
            var dropGoesOn = Extend(ref dropping, _best[at - 1] + AlignmentCosts.DropOpen, AlignmentCosts.DropWord);
            var skip = _best[at - 1] + SkipOther(0, at);
            _best[at] = Math.Min(skip, dropping);
            _trace[at] = (byte)((skip <= dropping ? AlignmentMove.SkipOther : AlignmentMove.Drop) | (dropGoesOn ? AlignmentMove.DropGoesOn : 0));
        }
    }

    private void FillRow(int row)
    {
        (_best, _former, _beforeFormer) = (_beforeFormer, _best, _former);
        var trace = _trace.AsSpan(row * (_other.Count + 1));
        var dropping = Infinite;
        for (var at = 0; at <= _other.Count; at++)
        {
            var addGoesOn = Extend(ref _adding[at], _former[at] + AlignmentCosts.AddOpen, AlignmentCosts.AddWord);
            var dropGoesOn = at > 0 && Extend(ref dropping, _best[at - 1] + AlignmentCosts.DropOpen, AlignmentCosts.DropWord);
            var (cost, move) = at == 0 ? (Infinite, AlignmentMove.Add) : Across(row, at);
            Take(_former[at] + SkipText(row, at), AlignmentMove.SkipText, ref cost, ref move);
            Take(dropping, AlignmentMove.Drop, ref cost, ref move);
            Take(_adding[at], AlignmentMove.Add, ref cost, ref move);
            _best[at] = cost;
            trace[at] = (byte)(move | (addGoesOn ? AlignmentMove.AddGoesOn : 0) | (dropGoesOn ? AlignmentMove.DropGoesOn : 0));
        }
    }

    // The moves that take a word of the other's along.
    private (int Cost, byte Move) Across(int row, int at)
    {
        var isSame = _text.Hash(row - 1) == _other.Hash(at - 1);
        var (cost, move) = (_former[at - 1] + (isSame ? 0 : Substitution(row, at)), AlignmentMove.Diagonal);
        if (row > 1 && _text.JoinedHash(row - 2) == _other.Hash(at - 1)) Take(_beforeFormer[at - 1], AlignmentMove.TwoForOne, ref cost, ref move);
        if (at > 1 && _other.JoinedHash(at - 2) == _text.Hash(row - 1)) Take(_former[at - 2], AlignmentMove.OneForTwo, ref cost, ref move);
        Take(_best[at - 1] + SkipOther(row, at), AlignmentMove.SkipOther, ref cost, ref move);
        return (cost, move);
    }

    private static void Take(int cost, byte move, ref int best, ref byte bestMove)
    {
        if (cost < best) (best, bestMove) = (cost, move);
    }

    // Whether the gap that is open goes on; else one begins here.
    private static bool Extend(ref int gap, int opened, int word)
    {
        var goesOn = gap < opened;
        gap = Math.Min(Math.Min(gap, opened) + word, Infinite);
        return goesOn;
    }

    private int Substitution(int row, int at) =>
        _text.IsEditorial(row - 1) || _other.IsEditorial(at - 1) ? AlignmentCosts.EditorialSubstitution : AlignmentCosts.Substitution;

    private int SkipOther(int row, int at) =>
        row == 0 && _freeStart || _text.HasEllipsisBefore(row) ? 0 : _other.IsEditorial(at - 1) ? AlignmentCosts.Editorial : Infinite;

    private int SkipText(int row, int at) =>
        _text.IsEditorial(row - 1) ? AlignmentCosts.Editorial : _other.HasEllipsisBefore(at) ? AlignmentCosts.AtEllipsis : Infinite;

    private int Cheapest() => Array.IndexOf(_best, _best.AsSpan(0, _other.Count + 1).ToArray().Min());

    private void WalkBack(int at, List<AlignedRun> runs)
    {
        var row = _text.Count;
        byte gap = 0;
        while (row > 0 || at > 0 && !_freeStart)
        {
            var cell = _trace[row * (_other.Count + 1) + at];
            var move = gap != 0 ? gap : (byte)(cell & AlignmentMove.Moves);
            var (words, otherWords) = Lengths(move);
            runs.Add(
                new AlignedRun(
                    KindOf(move, row, at), _text.Number(row - words), _text.Number(row), _other.Number(at - otherWords),
                    _other.Number(at)));
            gap = GoesOn(move, cell) ? move : (byte)0;
            (row, at) = (row - words, at - otherWords);
        }
    }

    private static bool GoesOn(byte move, byte cell) =>
        move == AlignmentMove.Add && (cell & AlignmentMove.AddGoesOn) != 0 || move == AlignmentMove.Drop && (cell & AlignmentMove.DropGoesOn) != 0;

    private static (int Words, int OtherWords) Lengths(byte move) => move switch
    {
        AlignmentMove.TwoForOne => (2, 1),
        AlignmentMove.OneForTwo => (1, 2),
        AlignmentMove.SkipOther or AlignmentMove.Drop => (0, 1),
        AlignmentMove.SkipText or AlignmentMove.Add => (1, 0),
        _ => (1, 1),
    };

    private DiffKind KindOf(byte move, int row, int at) => move switch
    {
        AlignmentMove.Diagonal => _text.Hash(row - 1) == _other.Hash(at - 1) ? DiffKind.Same : DiffKind.Changed,
        AlignmentMove.SkipOther => _other.IsEditorial(at - 1) ? DiffKind.Editorial : DiffKind.Omitted,
        AlignmentMove.SkipText => _text.IsEditorial(row - 1) ? DiffKind.Editorial : DiffKind.Omitted,
        AlignmentMove.Drop => DiffKind.Dropped,
        AlignmentMove.Add => DiffKind.Added,
        _ => DiffKind.Same,
    };
}

namespace NegotiationsSearch.Coverage.Quotations.Register;

/// <summary>A value of a YAML text and where it stands.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Start">Its first UTF-16 code unit in the text.</param>
/// <param name="End">The unit after its last; of a block, somewhere in what follows it.</param>
internal abstract record YamlPiece(int Line, int Start, int End)
{
    /// <param name="Value">Null for an empty value, <c>~</c> or <c>null</c>.</param>
    public sealed record Text(string? Value, int Line, int Start, int End) : YamlPiece(Line, Start, End);

    /// <param name="IsFlow">Whether it is written in brackets.</param>
    public sealed record List(IReadOnlyList<YamlPiece> Items, bool IsFlow, int Line, int Start, int End) : YamlPiece(Line, Start, End);

    public sealed record Mapping(IReadOnlyList<YamlField> Fields, bool IsFlow, int Line, int Start, int End) : YamlPiece(Line, Start, End);
}

/// <summary>A name of a mapping with its value.</summary>
/// <param name="Column">Where the name stands in its line, from 0.</param>
internal sealed record YamlField(string Name, int Line, int Column, YamlPiece Value);

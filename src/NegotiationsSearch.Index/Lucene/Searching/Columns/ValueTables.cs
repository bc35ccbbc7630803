namespace NegotiationsSearch.Index.Lucene.Searching.Columns;

/// <summary>
/// One table a facet field; those of speakers, roles, sides and the named belong to a register. Month and year are cut
/// from the day's values; an article is filtered by its number.
/// </summary>
internal sealed class ValueTables
{
    /// <summary>The number of "no value", for a document that lacks the field.</summary>
    public const int None = -1;

    private readonly Dictionary<FacetField, ValueTable> _tables = new()
    {
        [FacetField.Source] = new(),
        [FacetField.Language] = new(),
        [FacetField.Directness] = OfEnum<Directness>(),
        [FacetField.Method] = OfEnum<AttributionMethod>(),
        [FacetField.Day] = new(),
    };

    public ValueTables() { }

    /// <summary>The same tables, and those of one register.</summary>
    public ValueTables(ValueTables shared, ValueTable speakers, ValueTable named)
    {
        foreach (var (field, table) in shared._tables) _tables[field] = table;
        Texts = shared.Texts;
        _tables[FacetField.Speaker] = speakers;
        _tables[FacetField.About] = named;
        _tables[FacetField.Role] = new();
        _tables[FacetField.Side] = new();
    }

    /// <summary>The words of statements.</summary>
    public TextTable Texts { get; } = new();

    public ValueTable this[FacetField field] => _tables[field is FacetField.Month or FacetField.Year ? FacetField.Day : field];

    // Enum values are interned in their order, so that a value's number is the enum's.
    private static ValueTable OfEnum<T>() where T : struct, Enum
    {
        var table = new ValueTable();
        foreach (var value in Enum.GetNames<T>())
            table.Intern(value.ToLowerInvariant(), value.ToLowerInvariant());
        return table;
    }
}

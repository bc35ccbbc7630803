namespace NegotiationsSearch.Index.Checking;

/// <summary>The quotation marks of the coverage's languages, and the marks that close what they open.</summary>
internal static class ClosingMarks
{
    private const string DoubleOpeners = "“„«»”‟‹›\"＂";

    /// <summary>Whether a double mark opens speech; single ones may be apostrophes.</summary>
    public static bool IsDoubleOpener(char mark) => DoubleOpeners.Contains(mark);

    public static bool IsOpener(char mark) => IsDoubleOpener(mark) || mark is '‘' or '‚' or '\'';

    public static string Of(char opener) => opener switch
    {
        '“' => "”",
        '„' => "“”",
        '”' or '‟' => "”",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        '‘' => "’",
        '‚' => "‘’",
        '\'' => "'",
        '＂' => "＂",
        _ => "\"",
    };
}

namespace NegotiationsSearch.Index.Checking;

/// <summary>The marks that close what a quotation mark opens, as the languages of the coverage write them.</summary>
internal static class ClosingMarks
{
    public static string Of(char opener) => opener switch
    {
        '“' => "”",
        '„' => "“”",
        '«' => "»",
        '»' => "«",
        '‘' => "’",
        '\'' => "'",
        _ => "\"",
    };
}

using System.CommandLine;
using NegotiationsSearch.Coverage.Quotations;
using NegotiationsSearch.Mapping;

namespace NegotiationsSearch.Commands;

/// <summary><c>extract PATH…</c>: shows who said what, without an index.</summary>
internal static class ExtractCommand
{
    public const string Examples =
        """
        NegotiationsSearch extract coverage/ > quotations.jsonl
        NegotiationsSearch extract - < article.jsonl
        """;

    public static Command Create()
    {
        var paths = CommonOptions.Paths();
        var command = new Command(
            "extract",
            "Find the quotations in coverage and their speakers, without an index: "
            + "one article a line on standard output, with paragraph, start, end (in Unicode code points), text, "
            + "kind, speaker, speaker_mention, cue, group and quoted of each quotation, to whom, on which medium, "
            + "through whom and when it was said, and who is named without speaking (mentions).") { paths };
        command.SetAction((parsed, interrupted) => Failure.GuardAsync(() => RunAsync(parsed.GetRequiredValue(paths), interrupted)));
        return command;
    }

    private static Task<int> RunAsync(string[] paths, CancellationToken interrupted)
    {
        var extractor = new QuotationExtractor();
        return CoverageOutput.WriteAsync(
            paths,
            read => Line.Of(ExtractLine.Of(read.Article, extractor.Extract(read.Article))),
            interrupted);
    }
}

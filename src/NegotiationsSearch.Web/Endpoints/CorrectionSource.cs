using Microsoft.Extensions.Options;
using NegotiationsSearch.Index;
using NegotiationsSearch.Index.Lucene.Storage;

namespace NegotiationsSearch.Web.Endpoints;

/// <summary>The list of corrections in the index directory, read again whenever it has changed. Thread-safe.</summary>
internal sealed class CorrectionSource(IOptions<NegotiationsSearchOptions> options)
{
    private Read? _last;

    /// <summary>The list as it is now, and what tells it from another state.</summary>
    public (CorrectionList List, string Stamp) Current()
    {
        var layout = new IndexLayout(options.Value.IndexDirectory);
        // The stamp is taken first: a list that is replaced in between is read once more at the next request.
        var stamp = CorrectionsFile.StampOf(layout);
        var last = Volatile.Read(ref _last);
        if (last?.Stamp != stamp) Volatile.Write(ref _last, last = new Read(CorrectionsFile.Read(layout) ?? CorrectionList.Empty, stamp));
        return (last.List, last.Stamp);
    }

    private sealed record Read(CorrectionList List, string Stamp);
}

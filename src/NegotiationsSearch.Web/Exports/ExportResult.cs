using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NegotiationsSearch.Index.Text;

namespace NegotiationsSearch.Web.Exports;

/// <summary>Sends all hits of a search as a file while they are read, and lets the index go at the end.</summary>
internal sealed class ExportResult(Export export, ExportFormat format) : IResult
{
    private const int LongestName = 40;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        using (export)
        {
            // Before anything is sent: what is wrong with the search is told as a problem.
            var first = export.Next();
            var response = httpContext.Response;
            response.ContentType = format.ContentType;
            response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = FileName() }.ToString();
            if (HttpMethods.IsHead(httpContext.Request.Method)) return;
            await format.Write(export, first, response.Body, httpContext.RequestAborted);
        }
    }

    private string FileName()
    {
        var subject = Folding.Fold(export.Subject).Length == 0 ? "all" : Slug.Of(export.Subject);
        var name = subject[..Math.Min(subject.Length, LongestName)].Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"negotiations-{name}-{export.State.Updated.UtcDateTime:yyyyMMdd-HHmm}.{format.Extension}");
    }
}

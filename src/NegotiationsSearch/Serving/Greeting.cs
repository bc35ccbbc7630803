namespace NegotiationsSearch.Serving;

/// <summary>What the server says when it is ready: the address, a query to try, and what to do next.</summary>
internal static class Greeting
{
    public static void Write(ServedIndex served, ServeSettings settings, IEnumerable<string> urls)
    {
        var address = (urls.FirstOrDefault() ?? settings.Urls).TrimEnd('/');
        var output = Console.Out;
        output.WriteLine();
        output.WriteLine($"NegotiationsSearch is ready on {address}");
        output.WriteLine($"  index         {Path.GetFullPath(served.Directory)}");
        if (served.IsSample) output.WriteLine("                This is sample coverage: countries, people and outlets are fictional.");
        if (ExampleQuery.For(served) is { } query) output.WriteLine($"  try           curl '{address}/v1/search?q={Uri.EscapeDataString(query)}'");
        output.WriteLine($"  how to ask    {address}/docs");
        output.WriteLine($"  your coverage dotnet run --project src/NegotiationsSearch -- index PATH…{IndexOption(settings)}");
        output.WriteLine("Ctrl-C stops it.");
        output.Flush();
    }

    private static string IndexOption(ServeSettings settings) => settings.Directory == "index" ? "" : $" --index {settings.Directory}";
}

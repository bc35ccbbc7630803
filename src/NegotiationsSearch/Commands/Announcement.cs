namespace NegotiationsSearch.Commands;

/// <summary>Says which index a command works on.</summary>
internal static class Announcement
{
    public static void OfIndex(string directory) => Console.Error.WriteLine($"Index: {Path.GetFullPath(directory)}");
}

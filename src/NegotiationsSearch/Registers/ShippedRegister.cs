namespace NegotiationsSearch.Registers;

/// <summary>The registers of people that ship with the program.</summary>
internal static class ShippedRegister
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Registers");

    /// <summary>The public figures of the talks between Russia and Ukraine: under every index but the sample's.</summary>
    public static string Talks { get; } = Path.Combine(Folder, "russia-ukraine-talks.yaml");

    /// <summary>The fictional people of the sample coverage.</summary>
    public static string Sample { get; } = Path.Combine(Folder, "sample.yaml");
}

namespace NegotiationsSearch.Coverage.Reading;

/// <summary>One file, or the standard input, that is to be read.</summary>
/// <param name="Name">The path as the user would type it, or "standard input".</param>
/// <param name="Stem">What ids are made of when the article gives none.</param>
/// <param name="Format">What the name says.</param>
/// <param name="Open">Opens it; throws what <see cref="InputFault.Of"/> understands.</param>
internal sealed record InputFile(string Name, string Stem, InputFormat Format, Func<Stream> Open)
{
    /// <summary>Whether the stem alone names the article of a text file: not so for the standard input, which has the same stem each time.</summary>
    public bool IsNamed { get; init; } = true;

    /// <summary>
    /// The source of an article that names none; null when each has to name its own. With one, text needs no front matter either.
    /// </summary>
    public string? UsualSource { get; init; }

    /// <summary>The encoding that the transport declared; null when it declared none, as for files.</summary>
    public string? Charset { get; init; }

    public static InputFile At(string path, InputFormat format) => new(path, FileName.Stem(path), format, () => Opened(path));

    public static InputFile StandardInput(Stream stream) =>
        new("standard input", "standard-input", InputFormat.Sniffed, () => stream) { IsNamed = false };

    public InputPlace Whole => new(Name);

    public InputPlace At(long line) => new(Name, line);

    private static FileStream Opened(string path) => new(path, new FileStreamOptions
    {
        // Our own buffers are larger; another beneath them only copies.
        BufferSize = 0,
        Options = FileOptions.SequentialScan,
        Share = FileShare.ReadWrite | FileShare.Delete,
    });
}

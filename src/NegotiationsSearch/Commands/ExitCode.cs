namespace NegotiationsSearch.Commands;

/// <summary>What the process ends with. Listed in every --help.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int SomeSkipped = 1;
    public const int Usage = 2;
    public const int Busy = 3;
    public const int Failed = 4;
    public const int Interrupted = 130;

    public const string Help =
        """
        Exit codes:
          0    done
          1    done, but some input was skipped; the report says what and why
          2    the command line is wrong
          3    another process is writing the index
          4    failed, or none of the input could be used; nothing stored is lost
          130  interrupted (Ctrl-C, SIGTERM); what was counted is stored
        """;
}

using System.CommandLine;
using Casus.Ledger.Moments;

namespace Casus.Cli;

/// <summary>At which moment a ledger is shown: by publication unless recording is asked for.</summary>
static class MomentOption
{
    public static Option<string?> AsOf() =>
        new("--as-of")
        {
            Description =
                "Show the ledger as it stood at the end of a day, such as 2021-11-16, by when reports were published; reports of no known date are left out.",
            HelpName = "MOMENT",
        };

    public static Option<bool> Recorded() =>
        new("--recorded")
        {
            Description =
                "Go by when reports and judgements came into the ledger; a moment may then have a time, such as 2021-11-16T18:00Z.",
        };

    /// <summary>Throws a <see cref="Failure"/> for what is no moment; null where none was given.</summary>
    public static Moment? Read(string? given, bool recorded)
    {
        if (given is null)
            return null;
        var by = recorded ? MomentBy.Recorded : MomentBy.Published;
        return Moment.Read(given, by)
            ?? throw new Failure(
                ExitCode.Usage,
                recorded ? $"'{given}' is no moment such as 2021-11-16 or 2021-11-16T18:00Z."
                    : Moment.Read(given, MomentBy.Recorded) is null ? $"'{given}' is no day such as 2021-11-16."
                    : $"'{given}' has a time, but publication is known by the day: give a day such as 2021-11-16, or add --recorded."
            );
    }
}

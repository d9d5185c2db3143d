namespace Casus.Cli.Health;

/// <summary>How bad a finding of the doctor is.</summary>
enum Verdict
{
    Ok,

    /// <summary>Good to know; nothing fails for it.</summary>
    Note,

    Bad,
}

/// <summary>One thing that was looked at.</summary>
/// <param name="Code">What the program ends with when it is bad.</param>
sealed record HealthCheck(string What, Verdict Verdict, string Says, int Code = ExitCode.SomeFailed)
{
    public static HealthCheck Ok(string what, string says) => new(what, Verdict.Ok, says);

    public static HealthCheck Note(string what, string says) => new(what, Verdict.Note, says);

    public static HealthCheck Bad(string what, string says, int code = ExitCode.SomeFailed) =>
        new(what, Verdict.Bad, says, code);
}

namespace Casus.Cli;

/// <summary>Words as they are typed into a shell.</summary>
static class Shell
{
    /// <summary>What the program was called by, where a script that starts it tells.</summary>
    public static string Casus =>
        Environment.GetEnvironmentVariable("CASUS_NAME") is { Length: > 0 } name ? Quoted(name) : "casus";

    const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@%+,";

    public static string Quoted(string word) =>
        word.Length > 0 && word.All(c => Plain.Contains(c, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

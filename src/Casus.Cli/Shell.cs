namespace Casus.Cli;

/// <summary>Words as they are typed into a shell.</summary>
static class Shell
{
    const string Plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=@%+,";

    public static string Quoted(string word) =>
        word.Length > 0 && word.All(c => Plain.Contains(c, StringComparison.Ordinal))
            ? word
            : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}

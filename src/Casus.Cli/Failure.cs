namespace Casus.Cli;

/// <summary>The command cannot go on: one line that says what, where and what to do, and the code to end with.</summary>
sealed class Failure(int code, string message, Exception? inner = null) : Exception(message, inner)
{
    public int Code { get; } = code;
}

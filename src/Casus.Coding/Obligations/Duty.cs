namespace Casus.Coding.Obligations;

/// <summary>A kind of duty, or a condition of one.</summary>
/// <param name="AsksHelp">A state in trouble may ask for it.</param>
/// <param name="Says">What the code means, to be read behind "is to" for a duty that is more than allowed.</param>
public sealed record Duty(string Code, bool IsCondition, bool AsksHelp, string Says)
{
    /// <summary>What the parties may do, and need not.</summary>
    public bool IsOnlyAllowed => Says.StartsWith("may ", StringComparison.Ordinal);
}

namespace Casus.Ledger.Checks;

/// <summary>One thing that was checked: what, over how many, and what is wrong with it.</summary>
public sealed record CheckResult(string What, long Count, IReadOnlyList<string> Wrong);

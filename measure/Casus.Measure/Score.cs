namespace Casus.Measure;

/// <summary>One measured value with what a trivial method reaches on the same data.</summary>
/// <param name="Set">The gold set, e.g. <c>language</c>.</param>
/// <param name="Metric">What was measured, e.g. <c>ud-ewt.las</c>.</param>
/// <param name="Peers">What others reach, where the scorer itself knows it.</param>
/// <param name="Baseline">Null where there is no trivial method worth the name.</param>
public sealed record Score(string Set, string Metric, double Value, double? Baseline = null, string Peers = "");

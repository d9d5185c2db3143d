using Casus.Coding.Figures;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Settings;

/// <summary>Where, when and to whom a statement says outright that it happened; null where it does not.</summary>
/// <param name="Ground">The state on whose ground it puts what happened, by ISO 3166-1 alpha-3.</param>
/// <param name="Day">The day or night on which it says that the incident was.</param>
/// <param name="Dead">What it says the dead were.</param>
public sealed record Setting(string Statement, string? Ground, DateInterval? Day, VictimStatus? Dead);

/// <summary>What a report says it had wrong.</summary>
public enum AmendedKind
{
    Date,
    Place,
}

/// <summary>A day or a place that a report takes back, and what it puts in its place.</summary>
/// <param name="Was">A day as ISO 8601, a place by its name.</param>
/// <param name="WasTold">The statement that holds what is taken back.</param>
/// <param name="NowTold">The statement that holds what stands.</param>
public sealed record Amendment(AmendedKind Kind, string Was, string Now, string WasTold, string NowTold, TextSpan Span);

using Casus.Reports;

namespace Casus.Feeds.Packed;

/// <summary>A place where packed bytes could not be read on.</summary>
/// <param name="From">The first unpacked byte that may be wrong.</param>
sealed record Damage(Finding Finding, long From);

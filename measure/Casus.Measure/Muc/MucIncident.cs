using System.Collections.Immutable;
using Casus.Language.Expressions;

namespace Casus.Measure.Muc;

/// <summary>An incident as a reading has it; all words in capitals.</summary>
sealed record MucIncident(
    string Type,
    DateInterval Date,
    ImmutableArray<string> Places,
    ImmutableArray<SaidTarget> Targets,
    ImmutableArray<string> Perpetrators,
    ImmutableArray<string> Things
)
{
    /// <summary>For a reader who looks at what was made up.</summary>
    public string Told =>
        $"{Type}, {Date}, {string.Join(", ", Places)}: "
        + string.Join("; ", Targets.Select(t => $"{t.Number} {t.Effect} {t.Who}"));
}

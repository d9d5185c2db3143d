using Casus.Coding.Events;
using Casus.Coding.Figures;
using Casus.Coding.Victims;

namespace Casus.Measure.Muc;

/// <summary>Codes of the product in the words of this set.</summary>
static class MucKinds
{
    public const string Attack = "ATTACK";
    const string Bombing = "BOMBING";
    const string Kidnapping = "KIDNAPPING";

    public static string Of(CodedEvent act) =>
        act.Mode switch
        {
            "explosives" or "suicide-attack" or "vehicle" => Bombing,
            "abduct" => Kidnapping,
            _ => Attack,
        };

    public static string Of(VictimMention victim, IReadOnlyList<CodedEvent> acts) =>
        victim.Fate is FigureKind.Captured or FigureKind.Missing
            ? Kidnapping
            : acts.Select(Of).FirstOrDefault(t => t is not (Attack or Kidnapping), Attack);

    public static string? Effect(FigureKind kind) =>
        kind switch
        {
            FigureKind.Killed => "DEATH",
            FigureKind.Wounded => "INJURY",
            _ => null,
        };
}

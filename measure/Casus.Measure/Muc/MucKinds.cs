using Casus.Coding.Events;
using Casus.Coding.Figures;

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

    public static string Of(Figure figure, IReadOnlyList<CodedEvent> acts) =>
        figure.Kind is FigureKind.Captured
            ? Kidnapping
            : acts.Select(Of).FirstOrDefault(t => t is not (Attack or Kidnapping), Attack);

    /// <summary>People who suffered violence; a zero tells of nobody.</summary>
    public static bool Counts(Figure figure) =>
        figure.Kind is FigureKind.Killed or FigureKind.Wounded or FigureKind.Captured && figure.Quantity.High is not 0;

    public static string? Effect(FigureKind kind) =>
        kind switch
        {
            FigureKind.Killed => "DEATH",
            FigureKind.Wounded => "INJURY",
            _ => null,
        };
}

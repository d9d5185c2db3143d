using Casus.Ledger.Document;
using Casus.Web.Cited;

namespace Casus.Web.Incidents.One;

/// <summary>A figure beside who gives it.</summary>
public sealed record FigureLine(
    ExportedFigure Figure,
    string Number,
    string Claimant,
    string Voice,
    string? VoiceSide,
    Citation Cited,
    string Sentence,
    bool IsRepeat
);

/// <summary>A settled toll and the figures that it rests on.</summary>
public sealed record TollLine(ExportedToll Toll, string Number, IReadOnlyList<FigureLine> Figures)
{
    /// <summary>The figure that gives the number, by whom the rule names where several give it; null where there is none.</summary>
    public FigureLine? Telling { get; } =
        Figures.MinBy(f =>
            (f.Figure.Best == Toll.Best ? 0 : 4)
            + (f.Figure.Low == Toll.Low ? 0 : 2)
            + (Toll.Rule.Contains(f.Voice, StringComparison.Ordinal) ? 0 : 1)
        );
}

/// <summary>The tolls of one side and kind, on one axis.</summary>
/// <param name="Scale">The largest number among them; 0 where there is none.</param>
public sealed record TollGroup(string? Side, int SideNumber, IReadOnlyList<TollLine> Tolls, long Scale);

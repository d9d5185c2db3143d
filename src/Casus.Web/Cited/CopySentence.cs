using Casus.Coding.Figures;
using Casus.Ledger.Briefs;
using Casus.Ledger.Document;

namespace Casus.Web.Cited;

/// <summary>A figure as one may put it into a text of one's own: with claimant, hedge and source.</summary>
public static class CopySentence
{
    public static string Of(ExportedFigure figure, ExportedStatement by, ExportedReport report)
    {
        var whose = figure.Side is { } side ? $"{side}, " : "";
        var of = figure.Of is { } what ? $" {what}" : "";
        var standing =
            figure.Standing == Standing.Stands ? "" : $" This figure has been {BriefWords.Kind(figure.Standing)}.";
        return $"{Voice(by)}: {whose}{BriefWords.Kind(figure.Kind)}: {BriefWords.Number(figure)}{of}"
            + $" (“{BriefWords.Quote(by.Quote)}”; {Citation.SourceOf(report)}, {Citation.WhenOf(report)}).{standing}"
            + " Claimed, not verified; machine-read.";
    }

    static string Voice(ExportedStatement by)
    {
        var side = by.Claimant.Side is { } s && s != by.Claimant.Name ? $" ({s})" : "";
        var channel = by.Channel.Count == 0 ? "" : $", via {string.Join(", ", by.Channel.Select(c => c.Name))}";
        return $"According to {by.Claimant.Name}{side}{channel}";
    }
}

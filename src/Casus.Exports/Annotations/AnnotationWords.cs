using Casus.Coding.Statements;
using Casus.Ledger.Document;

namespace Casus.Exports.Annotations;

/// <summary>What an annotation says of its words.</summary>
static class AnnotationWords
{
    public static string Of(ExportedStatement statement) =>
        string.Join(
            ", ",
            new[]
            {
                $"{statement.Claimant.Name} {(statement.Polarity is Polarity.Denies ? "denies" : "says")}",
                statement.Certainty is Certainty.Certain ? null : Words.Of(statement.Certainty),
                statement.Tense is Tense.Future ? "to come" : null,
                statement.Conditional ? "conditional" : null,
                statement.Background ? "background" : null,
            }.OfType<string>()
        );

    public static string Of(ExportedFigure figure) =>
        string.Join(
            ", ",
            new[]
            {
                Words.Of(figure.Kind),
                figure.Side,
                $"low {figure.Low?.ToString() ?? "open"} best {figure.Best?.ToString() ?? "none"} high {figure.High?.ToString() ?? "open"}",
                figure.Background ? "background" : null,
            }.OfType<string>()
        );
}

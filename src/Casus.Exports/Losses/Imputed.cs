using Casus.Coding.Figures;
using Casus.Exports.Dossiers;
using Casus.Incidents.Tolls;
using Casus.Language.Expressions;
using Casus.Ledger.Document;

namespace Casus.Exports.Losses;

/// <summary>Numbers that a scheme puts where the words have none, for tolls of the dead that have none; they stand in columns of their own.</summary>
/// <param name="Value">Over all such tolls.</param>
/// <param name="Rule">Each rule with its source.</param>
sealed record Imputed(long? Value, string Rule)
{
    public static Imputed None { get; } = new(null, "");

    public static Imputed Of(Dossier dossier, ExportScheme scheme, ExportOptions options)
    {
        if (options.Imputing is not { } rules)
            return None;
        var statements = dossier.Statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var inWar = dossier.Incident is { Kind: Coding.IncidentKind.Clash, Parties.Count: > 1 };
        var found = dossier
            .Tolls.Where(t => t is { Kind: FigureKind.Killed, Best: null, High: null })
            .Select(toll => OfToll(toll, dossier.Figures, statements, words => rules.Impute(scheme, words, inWar)))
            .OfType<ImputedNumber>()
            .ToList();
        return found.Count == 0
            ? None
            : new(
                found.Sum(n => n.Value),
                string.Join(
                    "; ",
                    found.Select(n => n.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                )
            );
    }

    /// <summary>Of several words for one toll the one that means least.</summary>
    static ImputedNumber? OfToll(
        ExportedToll toll,
        IEnumerable<ExportedFigure> figures,
        Dictionary<string, ExportedStatement> statements,
        Func<string, ImputedNumber?> impute
    )
    {
        var own = toll.Figures.ToHashSet(StringComparer.Ordinal);
        return figures
            .Where(f => own.Contains(f.Id))
            .Where(f => f.Modifier is Modifier.Vague or Modifier.Unquantified)
            .Select(f => statements.TryGetValue(f.Statement, out var by) ? impute(WordsOf(f, by)) : null)
            .OfType<ImputedNumber>()
            .Cast<ImputedNumber?>()
            .MinBy(n => n!.Value.Value);
    }

    static string WordsOf(ExportedFigure figure, ExportedStatement by) =>
        figure.Modifier is Modifier.Unquantified
            ? ""
            : CodePoints.Of(by.Quote, figure.Start - by.Start, figure.End - by.Start);
}

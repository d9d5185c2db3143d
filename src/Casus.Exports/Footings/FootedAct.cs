using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Exports.Dossiers;
using Casus.Ledger.Document;

namespace Casus.Exports.Footings;

/// <summary>An act with the statement that tells it and what it stands on.</summary>
/// <param name="Number">Its place among the acts of its statement, from 0.</param>
sealed record FootedAct(ExportedStatement By, ExportedEvent Act, int Number, Footing Footing)
{
    /// <summary>Acts that an export may hold: all that are told or admitted, and with <paramref name="claims"/> the alleged ones.</summary>
    public static IEnumerable<FootedAct> In(Dossier dossier, bool claims) =>
        In(dossier.Reports, dossier.Statements, dossier.Disputes, claims);

    /// <summary>The same of reports that are in no incident, about which nothing is disputed.</summary>
    public static IEnumerable<FootedAct> In(Strays strays, bool claims) =>
        In(strays.Reports, strays.Statements, [], claims);

    static IEnumerable<FootedAct> In(
        IEnumerable<ExportedReport> reports,
        IEnumerable<ExportedStatement> statements,
        IEnumerable<ExportedDispute> disputes,
        bool claims
    )
    {
        var contested = Contested.In(statements, disputes);
        var copies = reports.Where(r => r.CopyOf is not null).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        // What a copy, or an earlier text of a page, repeats is one act.
        return statements
            .Where(s => !copies.Contains(s.Report))
            .SelectMany(s => Of(s, contested))
            .Where(a => a.Footing is not Footing.NotDone && (claims || a.Footing is not Footing.Alleged))
            .DistinctBy(a => (a.By.Claimant.Id, a.By.Quote, a.Act.Type, a.Act.Mode, a.Number));
    }

    public static IEnumerable<FootedAct> Of(ExportedStatement by, Contested contested) =>
        by.Events.Select((act, number) => new FootedAct(by, act, number, FootingOf(by, act, contested)));

    static Footing FootingOf(ExportedStatement by, ExportedEvent act, Contested contested) =>
        !IsSaidToHaveHappened(by) || contested.Retracted.Contains(by.Id) ? Footing.NotDone
        : contested.Statements.Contains(by.Id) || by.Certainty is Certainty.Possible ? Footing.Alleged
        : by.Claimant.Kind is ClaimantKind.Author or ClaimantKind.Agency or ClaimantKind.Outlet ? Footing.Told
        : act.Actor.Any(actor => IsOwn(actor, by.Claimant)) ? Footing.Own
        : act.Actor.Count == 0 ? Footing.Told
        : Footing.Alleged;

    static bool IsSaidToHaveHappened(ExportedStatement by) =>
        by is { Background: false, Conditional: false, Polarity: Polarity.Asserts }
        && by.Tense is not Tense.Future
        && by.Certainty is not Certainty.Underspecified;

    /// <summary>The actor is the claimant's side, or a body of it: <c>ARM MIL</c> is one of ARM.</summary>
    static bool IsOwn(string actor, ExportedClaimant claimant) =>
        claimant.Side is { } side && (actor == side || actor.StartsWith(side + " ", StringComparison.Ordinal));
}

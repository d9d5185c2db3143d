using Casus.Ledger.Briefs;

namespace Casus.Ledger.Changes;

/// <summary>Claims that a brief tells and that no report of before made.</summary>
static class ClaimChanges
{
    public static IReadOnlyList<ChangedClaim> Of(IncidentView view, HashSet<string> known) =>
        [
            .. view
                .Statements.Where(s => !known.Contains(s.Id) && view.IsTold(s))
                .Select(s => new ChangedClaim(s.Id, s.Report, IncidentView.Voice(s), s.Claimant.Side, s.Quote)),
        ];
}

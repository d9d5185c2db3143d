using Casus.Ledger;
using Casus.Storage.Access;

namespace Casus.Cli;

/// <summary>The audit log of a ledger, and who acts on that ledger from this command line.</summary>
sealed record AuditOf(string Path, string By)
{
    /// <summary>Nothing is done where the log cannot be written.</summary>
    public void Keep(IReadOnlyList<Judgement> judgements, Action keep) =>
        Noting("judged", [.. judgements.Select(AuditWords.Of)], keep);

    public void Note(string what, string about) => Noting(what, [about], () => { });

    /// <summary>The log is held only while this is done.</summary>
    public void Noting(string what, IReadOnlyList<string> about, Action act)
    {
        using var log = AccessFile.Open(Path, TimeProvider.System);
        log.Noting(AccessOption.Here(By), what, about, act);
    }
}

using System.Text;
using Casus.Ledger;
using Casus.Ledger.Briefs;

namespace Casus.Cli;

/// <summary>Puts the brief on standard output.</summary>
static class Brief
{
    public static void Write(ILedger ledger, string? incident = null, bool markdown = false)
    {
        var chosen = incident is null ? null : Choose(ledger, incident);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
        var format = markdown ? BriefFormat.Markdown : BriefFormat.Plain;
        BriefWriter.Write(ledger, output, format, chosen, KnowledgeAndModels.Treaties([]));
    }

    /// <summary>The one incident whose id begins so, or to which an old id leads.</summary>
    static string Choose(ILedger ledger, string beginning)
    {
        if (IncidentAddress.Of(ledger, beginning) is { } known)
            return known;
        var found = ledger
            .Derived("incidents")
            .Select(row => row.Id)
            .Where(id => id.StartsWith(beginning, StringComparison.Ordinal))
            .Take(2)
            .ToList();
        return found.Count == 1
            ? found[0]
            : throw new Failure(
                ExitCode.NothingMatched,
                found.Count == 0
                    ? $"There is no incident {beginning} in this ledger. casus brief lists them all."
                    : $"Several incidents begin with {beginning}. Give more of the id."
            );
    }
}

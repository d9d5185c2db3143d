using System.Text;
using Casus.Ledger;
using Casus.Ledger.Briefs;

namespace Casus.Cli;

/// <summary>Puts the brief on standard output, or into a file.</summary>
static class Brief
{
    public static void Write(
        ILedger ledger,
        string? incident = null,
        BriefFormat format = BriefFormat.Plain,
        string? path = null
    )
    {
        var chosen = incident is null ? null : Choose(ledger, incident);
        OutputFile.Write(
            path,
            stream =>
            {
                using var output = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true)
                {
                    NewLine = "\n",
                };
                BriefWriter.Write(ledger, output, format, chosen, KnowledgeAndModels.Treaties([]));
            }
        );
    }

    /// <summary>Printed by an installed Chromium; the file appears only when it is whole.</summary>
    public static void Print(ILedger ledger, string? incident, string pdf)
    {
        using var folder = new TemporaryFolder();
        var (page, printed) = (folder.File("brief.html"), folder.File("brief.pdf"));
        Write(ledger, incident, BriefFormat.Html, page);
        Browser.Print(page, printed);
        OutputFile.Write(
            pdf,
            stream =>
            {
                using var made = File.OpenRead(printed);
                made.CopyTo(stream);
            }
        );
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

using System.Data.Common;
using Casus.Coding;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Storage.Tables;

/// <summary>Writes a reading anew inside a transaction that its caller has begun.</summary>
sealed class RereadWriter(
    DbConnection connection,
    Func<string, string?, string?, string, long> addEntry,
    HiddenWords hidden,
    WordIndex index
)
{
    public void Begin(MadeBy madeBy)
    {
        connection.Run("DELETE FROM reread");
        connection.Run(
            """
            INSERT INTO meta (key, value)
            VALUES ('reread_models', $1), ('reread_rules', $2), ('reread_tier', $3)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """,
            madeBy.Models,
            madeBy.Rules,
            madeBy.Tier
        );
    }

    public void Add(IReadOnlyList<(Report Report, ReportCoding Coding)> readings)
    {
        foreach (var (report, coding) in readings)
            Add(report, hidden.Of(report), hidden.Of(coding));
    }

    /// <summary>From then on the new entry of each report answers for what is stored of it.</summary>
    public void Finish(MadeBy newer)
    {
        var ids = connection.Rows("SELECT report FROM reread ORDER BY report").Select(row => row.GetString(0));
        foreach (var id in ids.ToList())
            Switch(id);
        index.Flush();
        connection.Run(
            """
            INSERT INTO meta (key, value) VALUES ('models', $1), ('rules', $2), ('tier', $3)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value
            """,
            newer.Models,
            newer.Rules,
            newer.Tier
        );
        connection.Run("DELETE FROM meta WHERE key IN ('reread_models', 'reread_rules', 'reread_tier')");
    }

    void Add(Report report, string reportText, string codingText)
    {
        if (connection.Number("SELECT 1 FROM reports WHERE id = $1", report.Id) == 0)
            throw new KeyNotFoundException($"There is no report {report.Id} to read anew.");
        connection.Run(
            """
            INSERT INTO reread (report, report_text, coding, content) VALUES ($1, $2, $3, $4)
            ON CONFLICT (report) DO UPDATE
            SET report_text = excluded.report_text, coding = excluded.coding, content = excluded.content
            """,
            report.Id,
            reportText,
            codingText,
            EntryChain.Hash(report.Sha256, reportText, codingText)
        );
    }

    void Switch(string id)
    {
        var content = connection.Text("SELECT content FROM reread WHERE report = $1", id)!;
        connection.Run(
            """
            UPDATE reports SET seq = $1, report = d.report_text, coding = d.coding
            FROM reread d WHERE d.report = $2 AND reports.id = $2
            """,
            addEntry("reread", id, null, content),
            id
        );
        connection.Run("DELETE FROM reread WHERE report = $1", id);
        index.Remove(id);
        foreach (var row in connection.Rows("SELECT report, coding FROM reports WHERE id = $1", id))
            index.Add(hidden.Report(id, row.GetString(0)), hidden.Coding(id, row.GetString(1)));
    }
}

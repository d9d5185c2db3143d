using System.Data.Common;
using System.Globalization;
using System.Text;
using Casus.Ledger;

namespace Casus.Storage.Tables;

/// <summary>Writes inside a transaction that its caller has begun.</summary>
sealed class EntryWriter(DbConnection connection, TimeProvider time, HiddenWords hidden, WordIndex index)
{
    public RereadWriter Reread => new(connection, AddEntry, hidden, index);

    public WithdrawalWriter Withdrawal => new(connection, AddEntry, Append, hidden, index);

    public void Append(IReadOnlyList<Entry> entries)
    {
        foreach (var entry in entries)
            Append(entry);
        index.Flush();
    }

    public void ReplaceDerived(long upTo, IEnumerable<DerivedRow> rows)
    {
        // Aside first: the rows may be made out of those that stand.
        connection.Run(
            "CREATE TEMP TABLE IF NOT EXISTS fresh (kind TEXT, id TEXT, incident TEXT, json TEXT); DELETE FROM fresh"
        );
        foreach (var row in rows)
            connection.Run(
                "INSERT INTO fresh (kind, id, incident, json) VALUES ($1, $2, $3, $4)",
                row.Kind,
                row.Id,
                row.Incident,
                Encoding.UTF8.GetString(row.Json)
            );
        // What grew no longer fits rows that came from elsewhere.
        connection.Run(
            """
            DELETE FROM derived;
            DELETE FROM shelves;
            INSERT INTO derived (home, kind, id, incident, json)
            SELECT coalesce(incident, id), kind, id, incident, json FROM fresh ORDER BY kind, id;
            DELETE FROM fresh;
            """
        );
        Stamp(upTo);
    }

    public void Grow(long upTo, Action<IDerivedRows> work, IGrownRows rows)
    {
        work(rows);
        rows.Finish();
        Stamp(upTo);
    }

    void Stamp(long upTo) =>
        connection.Run(
            "INSERT INTO meta (key, value) VALUES ('derived_up_to', $1) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            upTo.ToString(CultureInfo.InvariantCulture)
        );

    void Append(Entry entry)
    {
        switch (entry)
        {
            case Entry.Read read when connection.Number("SELECT 1 FROM reports WHERE id = $1", read.Report.Id) == 0:
                AddReport(read);
                break;
            case Entry.Read known:
                AddName(known.Report.Id, known.File);
                break;
            case Entry.Named named:
                AddName(named.Report, named.File);
                break;
            case Entry.Judged judged:
                var json = StoredText(judged.Judgement);
                var seq = AddEntry("judged", null, null, EntryChain.Hash(json));
                connection.Run("INSERT INTO judgements (seq, judgement) VALUES ($1, $2)", seq, json);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(entry));
        }
    }

    void AddReport(Entry.Read read)
    {
        var (report, coding) = (hidden.Of(read.Report), hidden.Of(read.Coding));
        var (form, raw) = RawBytes.Pack(read.Raw.Span);
        var seq = AddEntry("read", read.Report.Id, read.File, EntryChain.Hash(read.Report.Sha256, report, coding));
        connection.Run(
            "INSERT INTO reports (id, seq, sha256, raw_form, raw, report, coding) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            read.Report.Id,
            seq,
            read.Report.Sha256,
            form,
            raw,
            report,
            coding
        );
        connection.Run("INSERT INTO names (report, file, seq) VALUES ($1, $2, $3)", read.Report.Id, read.File, seq);
        index.Add(read.Report, read.Coding);
    }

    void AddName(string report, string file)
    {
        if (connection.Number("SELECT 1 FROM names WHERE report = $1 AND file = $2", report, file) == 1)
            return;
        if (connection.Number("SELECT 1 FROM reports WHERE id = $1", report) == 0)
            throw new KeyNotFoundException($"There is no report {report} to name.");
        var seq = AddEntry("named", report, file, EntryChain.Hash());
        connection.Run("INSERT INTO names (report, file, seq) VALUES ($1, $2, $3)", report, file, seq);
    }

    long AddEntry(string kind, string? report, string? file, string content)
    {
        var last = connection.Number("SELECT max(seq) FROM entries");
        var chain = connection.Text("SELECT chain FROM entries WHERE seq = $1", last) ?? EntryChain.Start;
        var row = new EntryRow(last + 1, kind, report, file, EntryChain.Moment(time), content);
        connection.Run(
            """
            INSERT INTO entries (seq, kind, report, file, recorded_at, content, chain)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            row.Seq,
            row.Kind,
            row.Report,
            row.File,
            row.RecordedAt,
            row.Content,
            EntryChain.Next(chain, row)
        );
        return row.Seq;
    }

    internal static string StoredText<T>(T value) => Encoding.UTF8.GetString(StoredJson.Write(value));
}

using System.Data.Common;
using Casus.Ledger;
using Casus.Ledger.Redactions;

namespace Casus.Storage.Tables;

/// <summary>Takes words and reports out of a ledger's file, inside a transaction that its caller has begun.</summary>
sealed class WithdrawalWriter(
    DbConnection connection,
    Func<string, string?, string?, string, long> addEntry,
    Action<IReadOnlyList<Entry>> append,
    HiddenWords hidden,
    WordIndex index
)
{
    /// <summary>The judgement, and a new entry that answers from then on for what is stored of the report.</summary>
    public void Redact(Judgement judgement, Redaction redaction)
    {
        append([new Entry.Judged(judgement)]);
        var (report, coding) = (hidden.Of(redaction.Report), hidden.Of(redaction.Coding));
        var id = redaction.Report.Id;
        var seq = addEntry("reread", id, null, EntryChain.Hash(redaction.Report.Sha256, report, coding));
        var (form, raw) = RawBytes.Pack(redaction.Raw);
        connection.Run(
            "UPDATE reports SET seq = $1, raw_form = $2, raw = $3, report = $4, coding = $5 WHERE id = $6",
            seq,
            form,
            raw,
            report,
            coding,
            id
        );
        DropWhatWasMadeOf(id);
        index.Add(redaction.Report, redaction.Coding);
        index.Flush();
        index.Sweep();
    }

    /// <summary>Leaves the id, the hash, and the judgement with who, when and why; the names that it was given by go too.</summary>
    public void Forget(Judgement judgement)
    {
        append([new Entry.Judged(judgement)]);
        var id = judgement.About[0].Report;
        DropWhatWasMadeOf(id);
        connection.Run("DELETE FROM names WHERE report = $1", id);
        connection.Run("DELETE FROM reports WHERE id = $1", id);
        connection.Run("UPDATE entries SET file = NULL WHERE report = $1", id);
        index.Sweep();
        ChainAnew();
    }

    /// <summary>Derived rows quote what reports say, and a draft of a reading anew still holds the words.</summary>
    void DropWhatWasMadeOf(string id)
    {
        index.Remove(id);
        connection.Run("DELETE FROM reread WHERE report = $1", id);
        connection.Run("DELETE FROM derived; DELETE FROM meta WHERE key = 'derived_up_to'; DELETE FROM shelves");
    }

    /// <summary>A name that is gone was part of the chain.</summary>
    void ChainAnew()
    {
        var rows = connection
            .Rows("SELECT seq, kind, report, file, recorded_at, content FROM entries ORDER BY seq")
            .Select(row => new EntryRow(
                row.GetInt64(0),
                row.GetString(1),
                row.TextOrNull(2),
                row.TextOrNull(3),
                row.GetString(4),
                row.GetString(5)
            ))
            .ToList();
        var chain = EntryChain.Start;
        foreach (var row in rows)
        {
            chain = EntryChain.Next(chain, row);
            connection.Run("UPDATE entries SET chain = $1 WHERE seq = $2", chain, row.Seq);
        }
    }
}

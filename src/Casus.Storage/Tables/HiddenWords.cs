using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Casus.Coding;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Storage.Tables;

/// <summary>What is read of a report, as JSON in which the hashes of its words are hidden under the ledger's secret; all else is as it is.</summary>
sealed class HiddenWords(LedgerSecret secret)
{
    /// <summary>Neither can begin inside a string of JSON: the quotes of a string's own are escaped.</summary>
    const string Words = "\"words\":";
    const string Sketch = "\"sketch\":\"";

    /// <summary>Not a letter of base 64: tells a hidden sketch from one that lies open.</summary>
    const char Mark = '=';

    const int WordBytes = 8;

    public string Of(Report report)
    {
        var json = EntryWriter.StoredText(report);
        return Turned(json, report.Id, hide: true);
    }

    public string Of(ReportCoding coding)
    {
        var json = EntryWriter.StoredText(coding);
        var at = json.IndexOf(Words + "[", StringComparison.Ordinal);
        if (!secret.Hides || at < 0)
            return json;
        var start = at + Words.Length;
        var end = json.IndexOf(']', start) + 1;
        var words = JsonDocument.Parse(json[start..end]).RootElement.EnumerateArray().ToList();
        var bytes = new byte[words.Count * WordBytes];
        for (var i = 0; i < words.Count; i++)
            BinaryPrimitives.WriteInt64LittleEndian(
                bytes.AsSpan(i * WordBytes),
                words[i].EnumerateObject().First().Value.GetInt64()
            );
        secret.Turn(bytes, coding.Report + Words);
        return $"{json[..start]}\"{Convert.ToBase64String(bytes)}\"{json[end..]}";
    }

    public Report Report(string id, string stored) =>
        StoredJson.Read<Report>(Encoding.UTF8.GetBytes(Turned(stored, id, hide: false)));

    public ReportCoding Coding(string id, string stored)
    {
        var at = stored.IndexOf(Words + "\"", StringComparison.Ordinal);
        if (at < 0)
            return StoredJson.Read<ReportCoding>(Encoding.UTF8.GetBytes(stored));
        var start = at + Words.Length + 1;
        var end = stored.IndexOf('"', start);
        var bytes = Convert.FromBase64String(stored[start..end]);
        secret.Turn(bytes, id + Words);
        var open = new StringBuilder(stored.Length + (bytes.Length * 3))
            .Append(stored.AsSpan(0, start - 1))
            .Append('[');
        for (var i = 0; i < bytes.Length; i += WordBytes)
            open.Append(i == 0 ? "" : ",")
                .Append("{\"packed\":")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"{BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(i, WordBytes))}"
                )
                .Append('}');
        open.Append(']').Append(stored.AsSpan(end + 1));
        return StoredJson.Read<ReportCoding>(Encoding.UTF8.GetBytes(open.ToString()));
    }

    string Turned(string json, string id, bool hide)
    {
        var at = json.IndexOf(Sketch, StringComparison.Ordinal);
        if (at < 0)
            return json;
        var start = at + Sketch.Length;
        var end = json.IndexOf('"', start);
        var hidden = end > start && json[start] == Mark;
        if (hidden == hide || !secret.Hides)
            return json;
        var bytes = Convert.FromBase64String(json[(hidden ? start + 1 : start)..end]);
        secret.Turn(bytes, id + Sketch);
        return $"{json[..start]}{(hide ? Mark : "")}{Convert.ToBase64String(bytes)}{json[end..]}";
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;

namespace Casus.Storage.Copies;

/// <summary>A row of a ledger as a line of JSON: its table, and its cells by column. Bytes are in base 64, under <c>base64</c>.</summary>
static class ArchiveLine
{
    /// <summary>Letters of all scripts stand as they are.</summary>
    static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream stream, string table, IReadOnlyList<string> columns, IReadOnlyList<object?> cells)
    {
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            json.WriteString("table", table);
            for (var i = 0; i < columns.Count; i++)
                Write(json, columns[i], cells[i]);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    static void Write(Utf8JsonWriter json, string column, object? cell)
    {
        json.WritePropertyName(column);
        switch (cell)
        {
            case long or int:
                json.WriteNumberValue(Convert.ToInt64(cell, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case byte[] bytes:
                json.WriteStartObject();
                json.WriteBase64String("base64", bytes);
                json.WriteEndObject();
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    /// <summary>Throws <see cref="JsonException"/>, <see cref="KeyNotFoundException"/> or <see cref="FormatException"/> where the line has other cells.</summary>
    public static object?[] Cells(JsonElement line, IReadOnlyList<string> columns) =>
        [
            .. columns.Select(column =>
            {
                var cell = line.GetProperty(column);
                return cell.ValueKind switch
                {
                    JsonValueKind.Number => cell.GetInt64(),
                    JsonValueKind.Object => cell.GetProperty("base64").GetBytesFromBase64(),
                    JsonValueKind.Null => DBNull.Value,
                    _ => (object?)cell.GetString(),
                };
            }),
        ];
}

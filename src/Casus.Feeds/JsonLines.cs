using System.Globalization;
using System.Text;
using System.Text.Json;
using Casus.Reports;

namespace Casus.Feeds;

/// <summary>One report a line: <c>id</c>, <c>text</c> or <c>html</c>, and optionally <c>url</c>, <c>title</c>, <c>published</c>, <c>outlet</c>, <c>language</c>.</summary>
static class JsonLines
{
    public static IEnumerable<Item> Read(InputStream input, string name, string path)
    {
        foreach (var line in input.Lines())
        {
            var number = line.Number.ToString(CultureInfo.InvariantCulture);
            if (line.Bytes is not { } bytes)
                yield return Item.Unreadable(
                    $"{name}#{number}",
                    $"{path}:{number}",
                    InputFindings.LineTooLarge(),
                    line.Size
                );
            else if (!IsBlank(bytes.Span))
                yield return Parse(bytes, name, $"{path}:{number}", number) with
                {
                    Size = line.Size,
                };
        }
        if (input.Failure is { } failure)
            yield return Item.Unreadable(name, path, failure);
    }

    static Item Parse(ReadOnlyMemory<byte> line, string name, string path, string number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Item.Unreadable($"{name}#{number}", path, InputFindings.NoJson(null));
            return Of(root, name, path, number);
        }
        catch (JsonException error)
        {
            return Item.Unreadable($"{name}#{number}", path, InputFindings.NoJson(error.BytePositionInLine));
        }
        catch (InvalidOperationException)
        {
            // The name of a field holds half of a surrogate pair: no field can be looked up beside it.
            return Item.Unreadable($"{name}#{number}", path, InputFindings.NoJson(null));
        }
    }

    static Item Of(JsonElement report, string name, string path, string number)
    {
        var wrong = new List<string>();
        string? Field(string field) => Text(report, field, wrong);

        var id =
            report.TryGetProperty("id", out var given) && given.ValueKind == JsonValueKind.Number
                ? given.GetRawText()
                : Field("id");
        var (text, html) = (Field("text"), Field("html"));
        var provenance = new Provenance(
            text is null ? MediaKind.Html : MediaKind.Text,
            Given(Field("url")),
            Given(Field("title")),
            Given(Field("published")),
            Given(Field("outlet")),
            Given(Field("language"))
        );
        var item = $"{name}#{Given(id) ?? number}";
        if (wrong.Count > 0)
            return Item.Unreadable(item, path, InputFindings.WrongField(wrong[0]));
        return (text ?? html) is { } content
            ? new(item, path, Encoding.UTF8.GetBytes(content), provenance)
            : Item.Unreadable(item, path, InputFindings.NoText());
    }

    static string? Text(JsonElement report, string field, List<string> wrong)
    {
        if (!report.TryGetProperty(field, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        try
        {
            if (value.ValueKind == JsonValueKind.String)
                return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: the bytes of such a text cannot be kept.
        }
        wrong.Add(field);
        return null;
    }

    static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    static bool IsBlank(ReadOnlySpan<byte> line) => line.TrimStart(" \t\r"u8).IsEmpty;
}

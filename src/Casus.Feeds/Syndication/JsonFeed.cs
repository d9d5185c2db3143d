using System.Collections.Immutable;
using System.Text.Json;

namespace Casus.Feeds.Syndication;

/// <summary>JSON Feed 1.0 and 1.1, entry by entry; only one is held at a time.</summary>
sealed class JsonFeed(InputStream input)
{
    readonly Dictionary<string, JsonElement> _head = new(StringComparer.Ordinal);
    JsonReaderState _state;

    /// <summary>The byte where it is no JSON, or where it ends though it should not; null when it was read to its end.</summary>
    public long? BrokenAt { get; private set; }

    /// <summary>An entry was larger than the largest report: reading ended there.</summary>
    public bool IsLarge { get; private set; }

    /// <summary>What it has said about itself so far: in nearly every feed that stands before the entries.</summary>
    public FeedHead Head => new(String("title"), String("home_page_url"), String("language"));

    public IEnumerable<FeedEntry> Entries()
    {
        if (input.Ahead(3).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            input.Skip(3);
        if (!Token(out var kind, out _) || kind is not JsonTokenType.StartObject)
            yield break;
        var number = 0;
        while (Token(out kind, out var name) && kind is JsonTokenType.PropertyName)
            if (name != "items")
            {
                if (Value() is not { } value)
                    yield break;
                if (name is "title" or "home_page_url" or "language")
                    _head[name] = value;
            }
            else
            {
                if (!Token(out kind, out _))
                    yield break;
                if (kind is not JsonTokenType.StartArray)
                {
                    BrokenAt ??= input.At;
                    yield break;
                }
                while (Value() is { } entry)
                    if (entry.ValueKind is JsonValueKind.Object)
                        yield return Sound(entry, ++number);
                if (BrokenAt is not null || IsLarge)
                    yield break;
            }
    }

    FeedEntry Sound(JsonElement entry, int number)
    {
        try
        {
            return Of(entry, number);
        }
        catch (InvalidOperationException)
        {
            // The name of a field holds half of a surrogate pair: no field can be looked up beside it.
            return new(number, null, null, null, null);
        }
    }

    FeedEntry Of(JsonElement entry, int number)
    {
        var unread = ImmutableArray.CreateBuilder<string>();
        FeedMoment? Date(string name)
        {
            if (Text(entry, name) is not { } written)
                return null;
            if (FeedDates.Read(written) is not { } moment)
            {
                unread.Add(written);
                return null;
            }
            return moment;
        }
        var (published, updated) = (Date("date_published"), Date("date_modified"));
        var link = Text(entry, "url") ?? Text(entry, "external_url");
        var from = FeedLinks.Resolved(String("home_page_url"), null);
        return new(
            number,
            entry.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.Number
                ? id.GetRawText()
                : Text(entry, "id"),
            PlainText.Line(Text(entry, "title") ?? "", isHtml: false),
            FeedLinks.Resolved(link, from)?.OriginalString,
            Text(entry, "content_html") is { } html ? new(html, true)
                : (Text(entry, "content_text") ?? Text(entry, "summary")) is { } text ? new(text, false)
                : null
        )
        {
            Published = published,
            Updated = updated,
            Unread = unread.ToImmutable(),
            Authors = Authors(entry),
            Language = Text(entry, "language"),
        };
    }

    /// <summary>Version 1.1 has a list of them, 1.0 one.</summary>
    static ImmutableArray<string> Authors(JsonElement entry)
    {
        if (entry.TryGetProperty("authors", out var list) && list.ValueKind is JsonValueKind.Array)
            return [.. list.EnumerateArray().Select(author => Text(author, "name")).OfType<string>()];
        return entry.TryGetProperty("author", out var one) && Text(one, "name") is { } name ? [name] : [];
    }

    string? String(string name) =>
        _head.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.String ? Said(value) : null;

    static string? Text(JsonElement value, string name) =>
        value.ValueKind is JsonValueKind.Object
        && value.TryGetProperty(name, out var text)
        && text.ValueKind is JsonValueKind.String
            ? Said(text)
            : null;

    static string? Said(JsonElement text)
    {
        try
        {
            return text.GetString() is { } said && !string.IsNullOrWhiteSpace(said) ? said : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair is no text.
            return null;
        }
    }

    /// <summary>The next token; false when there is none.</summary>
    bool Token(out JsonTokenType kind, out string? name)
    {
        (kind, name) = (JsonTokenType.None, null);
        for (var isLast = false; BrokenAt is null && !IsLarge; isLast = !More())
        {
            var reader = new Utf8JsonReader(input.Held, isLast, _state);
            try
            {
                if (reader.Read())
                {
                    kind = reader.TokenType;
                    name = kind is JsonTokenType.PropertyName ? reader.GetString() : null;
                    Take(reader);
                    return true;
                }
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                BrokenAt = input.At + reader.BytesConsumed;
            }
            if (isLast)
                return false;
        }
        return false;
    }

    /// <summary>The next value whole; null at the end of the list that holds it, or when it is broken or too large.</summary>
    JsonElement? Value()
    {
        var isLast = false;
        while (BrokenAt is null && !IsLarge)
        {
            var reader = new Utf8JsonReader(input.Held, isLast, _state);
            try
            {
                if (reader.Read())
                {
                    if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
                    {
                        Take(reader);
                        return null;
                    }
                    if (JsonDocument.TryParseValue(ref reader, out var document))
                        using (document)
                        {
                            var value = document.RootElement.Clone();
                            Take(reader);
                            return value;
                        }
                }
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                BrokenAt = input.At + reader.BytesConsumed;
                return null;
            }
            if (isLast)
            {
                BrokenAt = input.At + input.Held.Length;
                return null;
            }
            isLast = !More();
        }
        return null;
    }

    /// <summary>Holds more; false at the end.</summary>
    bool More()
    {
        if (input.Held.Length > InputLimits.Largest)
        {
            IsLarge = true;
            return false;
        }
        // Twice as much at a time: each try begins anew.
        return input.Ahead(Math.Max(64 * 1024, input.Held.Length * 2)).Length > 0 && input.More();
    }

    void Take(Utf8JsonReader reader)
    {
        _state = reader.CurrentState;
        input.Skip((int)reader.BytesConsumed);
    }
}

using System.Text;
using System.Text.Json;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Measure.Sets;

namespace Casus.Measure.Dates;

/// <summary>A document in which people marked the dates.</summary>
/// <param name="Written">The day on which it was written.</param>
sealed record DatedText(string Id, string Text, DateInterval Written, IReadOnlyList<ReadDate> Dates)
{
    // Words come apart from their marks; put together again as they are written.
    const string JoinedToTheLeft = ",.;:!?)]}’”%";
    const string JoinedToTheRight = "([{“$£€#";
    const string JoinedToBoth = "-/";

    public static DatedText Of(JsonElement row)
    {
        var tokens = row.GetProperty("tokens").EnumerateArray().Select(t => t.GetString() ?? "").ToList();
        var text = new StringBuilder();
        var spans = new List<TextSpan>();
        foreach (var token in tokens)
        {
            if (spans.Count > 0 && !AreJoined(text[^1], token))
                text.Append(' ');
            spans.Add(new(text.Length, token.Length));
            text.Append(token);
        }
        return new(
            JsonLines.Text(row, "doc"),
            text.ToString(),
            DateValue.Read(JsonLines.Text(row, "dateCreated")).Days,
            [.. row.GetProperty("dates").EnumerateArray().Select(d => Date(d, spans))]
        );
    }

    static bool AreJoined(char last, string token) =>
        JoinedToTheLeft.Contains(token[0], StringComparison.Ordinal)
        || token[0] == '\''
        || token is "n't"
        || JoinedToBoth.Contains(token[0], StringComparison.Ordinal)
        || JoinedToBoth.Contains(last, StringComparison.Ordinal)
        || JoinedToTheRight.Contains(last, StringComparison.Ordinal);

    static ReadDate Date(JsonElement date, List<TextSpan> spans)
    {
        var (first, after) = (date.GetProperty("start").GetInt32(), date.GetProperty("end").GetInt32());
        return new(
            spans[first].Union(spans[after - 1]),
            date.TryGetProperty("when", out var when)
                ? DateValue.Read(when.GetString() ?? "")
                : DateValue.Read(Bound(date, "from", "notBefore"), Bound(date, "to", "notAfter"))
        );
    }

    static string? Bound(JsonElement date, string one, string other) =>
        date.TryGetProperty(one, out var value) || date.TryGetProperty(other, out value) ? value.GetString() : null;
}

using System.Collections.Immutable;
using System.Text;
using Casus.Language;
using Casus.Language.Names;

namespace Casus.Measure.Entities;

/// <summary>Sentences with marked entities: one line of plain text each, rebuilt so that the product reads text and not tokens.</summary>
/// <param name="Words">Of each sentence, where its words stand in <paramref name="Text"/>.</param>
public sealed record IobText(
    string Text,
    ImmutableArray<ImmutableArray<TextSpan>> Words,
    ImmutableArray<EntitySpan> Entities
);

/// <summary>Reads IOB files: number, form, tag, blank line between sentences; kinds other than PER, LOC and ORG are passed over.</summary>
public static class IobFile
{
    /// <summary>Where a sentence gives its <c># text</c> and the forms are found in it, that is its line; else the forms joined by blanks.</summary>
    public static IobText Read(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        var words = ImmutableArray.CreateBuilder<ImmutableArray<TextSpan>>();
        var entities = ImmutableArray.CreateBuilder<EntitySpan>();
        var rows = new List<(string Form, string Tag)>();
        string? given = null;
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith("# text = ", StringComparison.Ordinal))
                given = line["# text = ".Length..];
            else if (line.Length > 0 && line.Split('\t') is { Length: > 2 } cells)
                rows.Add((cells[1], cells[2]));
            else if (line.Length == 0 && rows.Count > 0)
            {
                entities.AddRange(Entities(rows, words.Count));
                var spans = given is null ? null : Find(rows, given);
                var plain = spans is null ? string.Join(' ', rows.Select(r => r.Form)) : given!;
                words.Add([.. (spans ?? Find(rows, plain)!).Select(s => s with { Start = s.Start + text.Length })]);
                text.Append(plain).Append('\n');
                rows.Clear();
                given = null;
            }
        }
        return new(text.ToString(), words.ToImmutable(), entities.ToImmutable());
    }

    static List<TextSpan>? Find(List<(string Form, string Tag)> rows, string plain)
    {
        var spans = new List<TextSpan>();
        var from = 0;
        foreach (var (form, _) in rows)
        {
            var at = plain.IndexOf(form, from, StringComparison.Ordinal);
            if (at < 0 || !plain.AsSpan(from, at - from).IsWhiteSpace())
                return null;
            spans.Add(new(at, form.Length));
            from = at + form.Length;
        }
        return spans;
    }

    /// <summary>As conlleval reads them: an I- that continues nothing of its kind begins an entity.</summary>
    static IEnumerable<EntitySpan> Entities(List<(string Form, string Tag)> rows, int sentence)
    {
        var first = -1;
        for (var i = 0; i <= rows.Count; i++)
        {
            var tag = i < rows.Count ? rows[i].Tag : "O";
            var goes = first >= 0 && tag == "I-" + rows[first].Tag[2..];
            if (first >= 0 && !goes)
            {
                if (Kind(rows[first].Tag[2..]) is { } kind)
                    yield return new(sentence, first, i - 1, kind);
                first = -1;
            }
            if (first < 0 && tag.Length > 2 && tag[1] == '-')
                first = i;
        }
    }

    static NameKind? Kind(string label) =>
        label switch
        {
            "PER" => NameKind.Person,
            "LOC" => NameKind.Place,
            "ORG" => NameKind.Organisation,
            _ => null,
        };
}

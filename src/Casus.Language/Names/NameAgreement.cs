using System.Collections.Immutable;

namespace Casus.Language.Names;

/// <summary>One name means one thing in one text: mentions read against the greater part of the others are turned to it.</summary>
static class NameAgreement
{
    /// <summary>How many times as often another kind must be read before a mention gives way.</summary>
    const int Weight = 2;

    public static ImmutableArray<NameMention> Settle(string text, ImmutableArray<NameMention>.Builder names)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var form = name.Span.In(text);
            Count(counts, form, name.Kind);
            if (
                name.Kind == NameKind.Person
                && name.LastWord > name.FirstWord
                && form.LastIndexOf(' ') is > 0 and var at
            )
                Count(counts, form[(at + 1)..], name.Kind);
        }
        var settled = ImmutableArray.CreateBuilder<NameMention>(names.Count);
        foreach (var name in names)
        {
            var row = counts[name.Span.In(text)];
            var most = Array.IndexOf(row, row.Max());
            var yields = row[most] >= Math.Max(2, row[(int)name.Kind] * Weight);
            settled.Add(yields ? name with { Kind = (NameKind)most } : name);
        }
        return settled.MoveToImmutable();
    }

    static void Count(Dictionary<string, int[]> counts, string form, NameKind kind)
    {
        if (!counts.TryGetValue(form, out var row))
            counts[form] = row = new int[3];
        row[(int)kind]++;
    }
}

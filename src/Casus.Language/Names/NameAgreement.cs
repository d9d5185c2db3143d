using System.Collections.Immutable;

namespace Casus.Language.Names;

/// <summary>One name means one thing in one text: mentions read against the greater part of the others are turned to it.</summary>
static class NameAgreement
{
    /// <summary>How many times as often another kind must be read before a mention gives way.</summary>
    const int Weight = 2;

    /// <summary>A person's whole name tells more of the last part of it than the part alone does elsewhere.</summary>
    const int WholeName = 2;

    const int Kinds = 3;

    public static ImmutableArray<NameMention> Settle(string text, ImmutableArray<NameMention>.Builder names)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Other)
                continue;
            var form = name.Span.In(text);
            Count(counts, form, name.Kind, 1);
            if (
                name.Kind == NameKind.Person
                && name.LastWord > name.FirstWord
                && form.LastIndexOf(' ') is > 0 and var at
            )
                Count(counts, form[(at + 1)..], name.Kind, WholeName);
        }
        var settled = ImmutableArray.CreateBuilder<NameMention>(names.Count);
        foreach (var name in names)
            settled.Add(IsTold(name) ? name : name with { Kind = Agreed(counts[name.Span.In(text)], name.Kind) });
        return settled.MoveToImmutable();
    }

    /// <summary>A list or a shape says what it is.</summary>
    static bool IsTold(NameMention name) => name.Kind == NameKind.Other || name.Sort != NameSort.Plain;

    static NameKind Agreed(int[] row, NameKind kind)
    {
        var most = Array.IndexOf(row, row.Max());
        return row[most] >= Math.Max(2, row[(int)kind] * Weight) ? (NameKind)most : kind;
    }

    static void Count(Dictionary<string, int[]> counts, string form, NameKind kind, int weight)
    {
        if (!counts.TryGetValue(form, out var row))
            counts[form] = row = new int[Kinds];
        row[(int)kind] += weight;
    }
}

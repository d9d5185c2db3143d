namespace Casus.Language.Expressions;

/// <summary>"the 19th century", "the late 17th-century fort", "the twenty-first century", "the 3rd century BC": the hundred years that their number names.</summary>
static class Centuries
{
    const int Hundred = 100;
    const int LastNamed = 22;

    public static (DateMention? Mention, int Next) At(DateScan scan, int begin, int at, DateEdge edge)
    {
        if (Ordinal(scan, at) is not { } ordinal || ordinal.Value is < 1 or > LastNamed)
            return default;
        var noun = scan.Mark(ordinal.Next, "-‐") ? ordinal.Next + 1 : ordinal.Next;
        // "from the 15th to the 19th century"
        var shared = !scan.Is(noun, "century") && Shares(scan, ordinal.Next);
        if (!scan.Is(noun, "century") && !shared)
            return default;
        var next = shared ? ordinal.Next : noun + 1;
        var before = Era.After(scan, next);
        var start =
            edge is DateEdge.None && !shared && noun == ordinal.Next && scan.Is(begin - 1, "article")
                ? begin - 1
                : begin;
        return (
            new DateMention(scan.Span(start, before?.Next ?? next), DateKind.Calendar, DateUnit.Century)
            {
                Year = before is { Common: false }
                    ? -ordinal.Value * Hundred
                    : Math.Max(1, (ordinal.Value - 1) * Hundred),
                Edge = edge,
            },
            before?.Next ?? next
        );
    }

    /// <summary>"to the 19th century", "and 19th centuries" behind an ordinal that has no noun.</summary>
    static bool Shares(DateScan scan, int at)
    {
        if (!scan.Is(at, "joining") && !scan.Mark(at, "-–"))
            return false;
        var i = scan.Is(at + 1, "article") ? at + 2 : at + 1;
        return Ordinal(scan, i) is { } other
            && scan.Is(scan.Mark(other.Next, "-‐") ? other.Next + 1 : other.Next, "century");
    }

    static (int Value, int Next)? Ordinal(DateScan scan, int at)
    {
        if (scan.Number(at, 1, 2) is { } figure)
            return scan.Glued(at + 1) && scan.Is(at + 1, "ordinal") ? (figure, at + 2) : null;
        if (
            scan.Value(at, "twenty") is { } tens
            && scan.Mark(at + 1, "-‐")
            && scan.Value(at + 2, "ordinalword") is { } one
        )
            return (tens + one, at + 3);
        return scan.Value(at, "ordinalword") is { } word ? (word, at + 1) : null;
    }
}

namespace Casus.Language.Expressions;

/// <summary>Names of months in many languages, with what may belong to them: a point, the name of another calendar ("مايو/أيار").</summary>
static class MonthNames
{
    static readonly string[] Classes = ["month", "month?", "month.", "month!"];

    /// <summary>The month, where its name ends, and whether only a day and a year make it one.</summary>
    public static (int Month, int Next, bool NeedsYear)? At(DateScan scan, int at)
    {
        if (Name(scan, at) is not { } name)
            return null;
        var next = name.Next;
        if (scan.Mark(next, "/") && Name(scan, next + 1) is { } other && other.Month == name.Month)
            next = other.Next;
        return (name.Month, next, name.NeedsYear);
    }

    static (int Month, int Next, bool NeedsYear)? Name(DateScan scan, int at)
    {
        (int Month, int Next, bool NeedsYear)? found = null;
        foreach (var of in Classes)
            if (scan.Name(at, of) is { } name && name.Next > (found?.Next ?? 0))
                found = (name.Value, name.Next, of == "month!");
        return found;
    }

    /// <summary>What may stand between a year and a month: "2031 m. gegužės 9", "2031. május 9.".</summary>
    public static int SkipFill(DateScan scan, int at)
    {
        at = scan.Mark(at, ".") ? at + 1 : at;
        if (scan.Mark(at, "-") && scan.Glued(at))
            at++;
        if (scan.Name(at, "yearfill") is not { } fill)
            return at;
        return scan.Mark(fill.Next, ".,") ? fill.Next + 1 : fill.Next;
    }
}

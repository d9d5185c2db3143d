namespace Casus.Web.Maps;

/// <summary>What a line of the base map is.</summary>
public enum OutlineKind
{
    Coast,
    Border,
    Disputed,
}

/// <summary>A line of the base map, in hundredths of a degree, with the box that it lies in.</summary>
public sealed record Outline(
    OutlineKind Kind,
    IReadOnlyList<(int X, int Y)> Points,
    int West,
    int South,
    int East,
    int North
);

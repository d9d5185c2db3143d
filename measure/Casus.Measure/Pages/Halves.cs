namespace Casus.Measure.Pages;

/// <summary>Parts a set of pages in two by their names.</summary>
static class Halves
{
    /// <summary>
    /// Rules were looked at on one half of the pages only, told by their names: the other half, the held one, says
    /// what they are worth elsewhere.
    /// </summary>
    public static bool IsHeld(string name)
    {
        var hash = 2166136261u;
        foreach (var unit in Path.GetFileName(name))
            hash = unchecked((hash ^ unit) * 16777619);
        return ((hash >> 16) & 1) == 1;
    }
}

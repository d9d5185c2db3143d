namespace Casus.Reports.Html;

/// <summary>The line that is being read in an element, and what the ended ones came to.</summary>
sealed class TreeLine
{
    /// <summary>Letters outside of links from which a line counts as prose.</summary>
    const int ShortestProse = 40;

    public int Letters { get; set; }

    public int Linked { get; set; }

    public int Prose { get; private set; }

    public int Longest { get; private set; }

    public void End()
    {
        if (Letters - Linked >= ShortestProse)
        {
            Prose += Letters - Linked;
            Longest = Math.Max(Longest, Letters - Linked);
        }
        (Letters, Linked) = (0, 0);
    }
}

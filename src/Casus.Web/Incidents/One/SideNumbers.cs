namespace Casus.Web.Incidents.One;

/// <summary>Colours and signs of sides: by their place among the parties, so that a side keeps its own on the whole page.</summary>
static class SideNumbers
{
    const int Signs = 6;

    /// <summary>-1 for a side that is no party, or one too many.</summary>
    public static int Of(IReadOnlyList<string> parties, string side)
    {
        for (var i = 0; i < parties.Count && i < Signs; i++)
            if (parties[i] == side)
                return i;
        return -1;
    }
}

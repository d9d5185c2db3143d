using System.Collections.Immutable;
using Casus.Coding.Figures;
using Casus.Coding.Places;

namespace Casus.Coding.Main;

/// <summary>Which one incident a report is mainly about, by its title, lead, acts and dates.</summary>
public static class MainIncidentFinder
{
    /// <summary>Null when the report tells of no incident at all.</summary>
    public static MainIncident? Find(
        CodingContext context,
        ImmutableArray<Figure> figures,
        ImmutableArray<PlaceMention> places
    ) => null;
}

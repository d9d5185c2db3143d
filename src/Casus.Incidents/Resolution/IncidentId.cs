using Casus.Reports;

namespace Casus.Incidents.Resolution;

/// <summary>The id of an incident: made of its first report's id, so that it stays while that report stays the first.</summary>
public static class IncidentId
{
    public static string Of(string firstReport) => ContentId.Of('i', firstReport);
}

using Casus.Ledger.Document;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Incidents;

/// <summary>The list of incidents.</summary>
static class IncidentsRoute
{
    public static IResult Answer(Asked asked)
    {
        var rows = asked.Shelf.Read(ledger =>
            ledger.Derived("incidents").Take(100).Select(r => DocumentJson.Read<ExportedIncident>(r.Json)).ToList()
        );
        return new RazorComponentResult<IncidentsPage>(new { Asked = asked, Rows = rows });
    }
}

using Casus.Ledger.Document;
using Casus.Storage.Access;
using Casus.Web.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Casus.Web.Access;

/// <summary>Who did what through these pages, the newest first.</summary>
static class AuditRoute
{
    const int AtMost = 500;

    public static IResult Answer(Asked asked)
    {
        var access = asked.Settings.Access;
        var last = access?.Head().Sequence ?? 0;
        var entries = (access?.Audit(Math.Max(0, last - AtMost)) ?? []).Reverse().ToList();
        asked.Http.Response.Headers.CacheControl = "no-store";
        return asked.Format == Format.Json
            ? Results.Bytes(DocumentJson.Write(new Listed<AuditEntry>("casus-audit/1", entries)), "application/json")
            : new RazorComponentResult<AuditPage>(new { Asked = asked, Entries = entries });
    }
}

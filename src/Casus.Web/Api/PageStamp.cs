using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Casus.Storage.Access;
using Casus.Web.Access;
using Casus.Web.Catalogue;
using Casus.Web.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Casus.Web.Api;

/// <summary>
/// What an answer is a function of, as an ETag: the ledger up to its last folded entry, the versions that read it, this program, the address, and
/// the role of who asks. Who has that role shows in no page; a page that carries a form for one person says that it must not be kept.
/// </summary>
static class PageStamp
{
    static readonly string Program = typeof(PageStamp).Assembly.ManifestModule.ModuleVersionId.ToString();

    public static string Of(HttpContext http)
    {
        var (last, versions) = http
            .RequestServices.GetRequiredService<Shelf>()
            .Read(ledger => (ledger.LastEntry, ledger.MadeBy));
        http.RequestServices.GetRequiredService<KeptPages>().Follow(last);
        var catalogue = http.RequestServices.GetRequiredService<CurrentCatalogue>().Now.Stamp;
        var seal = http.RequestServices.GetRequiredService<CurrentSeal>().Now?.Entry;
        var role = Visitor.Of(http)?.Role ?? Role.Anyone;
        var all =
            $"{Program}\n{versions}\n{last}\n{catalogue}\n{seal}\n{role}\n{Hosting.Problems.WantsPage(http)}\n{http.Request.Path}\n{http.Request.QueryString}";
        return $"\"{Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 15))}\"";
    }
}

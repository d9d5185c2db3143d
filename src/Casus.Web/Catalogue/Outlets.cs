using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>How outlets are called.</summary>
static class Outlets
{
    /// <summary>By name, else by domain; null where neither is known.</summary>
    public static string? NameOf(ExportedOutlet? outlet) => outlet?.Name ?? outlet?.Domain;
}

using System.Text.Json;
using Casus.Measure.Seeds;
using Casus.Reports;

namespace Casus.Measure.Pages;

/// <summary>Gold files that hold an object with one member a page, named by its address.</summary>
static class GoldPages
{
    public static IReadOnlyList<(JsonElement Gold, string Name, Provenance Given)> ByAddress(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. json
                .RootElement.EnumerateObject()
                .Select(p => (p.Value.Clone(), p.Value.Text("file") ?? "", new Provenance(MediaKind.Html, p.Name))),
        ];
    }
}

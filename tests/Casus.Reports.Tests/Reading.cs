using System.Text;
using Casus.Tests;

namespace Casus.Reports.Tests;

/// <summary>Short ways to read a report in a test.</summary>
static class Reading
{
    static readonly Lazy<ReportKnowledge> Loaded = new(() => ReportKnowledge.Load(Checkout.Knowledge));

    public static ReportKnowledge Knowledge => Loaded.Value;

    public static Report Of(string text, Provenance? provenance = null) => Of(Encoding.UTF8.GetBytes(text), provenance);

    public static Report Of(byte[] bytes, Provenance? provenance = null) =>
        ReportReader.Read(bytes, provenance ?? Provenance.Text, Knowledge);
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Casus.Coding;
using Casus.Exports;
using Casus.Incidents.Resolution;
using Casus.Language;
using Casus.Ledger;
using Casus.Reports;

namespace Casus.Laws;

/// <summary>The assemblies of the pure line, and of the whole product.</summary>
static class Stages
{
    public static Assembly[] Line { get; } =
    [
        typeof(TextSpan).Assembly,
        typeof(Report).Assembly,
        typeof(ReportCoding).Assembly,
        typeof(IncidentResolver).Assembly,
        typeof(ILedger).Assembly,
        typeof(ExportFormat).Assembly,
    ];

    public static Assembly[] All { get; } =
    [
        .. Line,
        .. new[]
        {
            "Casus",
            "Casus.Feeds",
            "Casus.Work",
            "Casus.Storage",
            "Casus.Web",
            "Casus.Cli",
            "Casus.Measure",
        }.Select(Assembly.Load),
    ];

    /// <summary>What people wrote: without the types and members that the compiler makes.</summary>
    public static IEnumerable<Type> Written(this Assembly assembly) =>
        assembly.GetTypes().Where(t => !IsMade(t) && (t.DeclaringType is null || !IsMade(t.DeclaringType)));

    public static bool IsMade(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}

using System.Collections.Immutable;

namespace Casus.Reports.Credits;

/// <summary>A news agency gives its reports to others; an outlet publishes.</summary>
public enum AgencyKind
{
    Agency,
    Outlet,
}

/// <summary>A news agency or outlet of the shipped list; the first name is the one to show.</summary>
/// <param name="Country">ISO 3166-1 alpha-3, or null where it has none.</param>
/// <param name="IsState">A state owns or runs it.</param>
public sealed record Agency(
    string Id,
    ImmutableArray<string> Names,
    ImmutableArray<string> Domains,
    string? Country,
    AgencyKind Kind,
    bool IsState
)
{
    public string Name => Names[0];
}

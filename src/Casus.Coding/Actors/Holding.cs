using Casus.Language.Expressions;

namespace Casus.Coding.Actors;

/// <summary>An office that a person held, and when; no end for who holds it still.</summary>
sealed record Holding(string Country, string Office, string Sector, DateOnly Since, DateOnly? Until)
{
    public DateInterval Term => new(Since, Until);
}

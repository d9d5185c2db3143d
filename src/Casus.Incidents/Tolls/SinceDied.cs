using Casus.Coding.Figures;

namespace Casus.Incidents.Tolls;

/// <summary>The one person hurt of whom later reports tell that he is dead: wounded no more.</summary>
static class SinceDied
{
    /// <summary>
    /// Leaves the claims of one wounded out where no report tells of more than one wounded or one dead, and none tells of both: a report that
    /// knows a second victim of so few tells of the dead one too. A later report may still call the dead "shot".
    /// </summary>
    public static IEnumerable<Claim> Without(IReadOnlyList<Claim> claims)
    {
        var wounded = Of(claims, FigureKind.Wounded);
        var killed = Of(claims, FigureKind.Killed);
        return IsOne(wounded) && IsOne(killed) && !AreTwo(wounded, killed) ? claims.Except(wounded) : claims;
    }

    static List<Claim> Of(IEnumerable<Claim> claims, FigureKind kind) =>
        [.. claims.Where(c => c.Figure.Kind == kind && c.Figure.Quantity.High != 0)];

    static bool IsOne(List<Claim> claims) =>
        claims.Exists(c => c.HasNumber) && claims.TrueForAll(c => !c.HasNumber || c.Figure.Quantity.Best == 1);

    /// <summary>Told of in one report, or of two sides or labels: not the same person.</summary>
    static bool AreTwo(List<Claim> wounded, List<Claim> killed) =>
        wounded.Exists(w =>
            killed.Exists(k =>
                k.By.Member.Report.Id == w.By.Member.Report.Id
                || Differ(k.Figure.Side, w.Figure.Side)
                || k.Figure.Status is { } dead && w.Figure.Status is { } hurt && dead != hurt
            )
        );

    static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;
}

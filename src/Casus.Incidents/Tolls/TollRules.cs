using Casus.Coding.Actors;

namespace Casus.Incidents.Tolls;

/// <summary>Whose count is to be preferred, by who counts; the first has the most reason to know and the least to bend.</summary>
enum Standpoint
{
    Monitor,
    Hospital,
    OwnSide,
    Official,
    Other,
    Press,
    Opponent,
}

/// <summary>Where a claimant stands towards a loss.</summary>
static class TollRules
{
    public static Standpoint Of(Claim claim, IReadOnlyCollection<string> parties)
    {
        var claimant = claim.By.Claimant;
        var side = claim.Figure.Side;
        if (claim.By.IsPress)
            return Standpoint.Press;
        if (claimant.Side is { } own && own == side)
            return claim.Figure.Status is Coding.Figures.VictimStatus.Civilian
                ? Standpoint.Official
                : Standpoint.OwnSide;
        if (claimant.Side is { } other && side is not null && parties.Contains(other))
            return Standpoint.Opponent;
        if (claimant.Sector == "MED")
            return Standpoint.Hospital;
        // "The army" whose country the report does not tell is no monitor: only relief and the United Nations are.
        if (claimant.Country is null && claimant.Sector is "UNO" or "NGO")
            return Standpoint.Monitor;
        return
            claimant.Kind is ClaimantKind.Ministry or ClaimantKind.Office || claimant.Sector is "GOV" or "COP" or "MIL"
            ? Standpoint.Official
            : Standpoint.Other;
    }

    public static string Words(Standpoint standpoint) =>
        standpoint switch
        {
            Standpoint.Monitor => "independent monitor",
            Standpoint.Hospital => "hospitals and coroners",
            Standpoint.OwnSide => "the own side for its own losses",
            Standpoint.Official => "officials",
            Standpoint.Other => "named claimants",
            Standpoint.Press => "press that names no source, the latest",
            _ => "the opponent alone: feeds only the high bound",
        };
}

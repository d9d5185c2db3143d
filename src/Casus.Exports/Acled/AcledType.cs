using Casus.Coding;
using Casus.Ledger.Document;

namespace Casus.Exports.Acled;

/// <summary>A class of ACLED's codebook (2023).</summary>
/// <param name="Rank">Violence before protest before the rest: the gravest kind names the event.</param>
sealed record AcledType(string Disorder, string Event, string SubEvent, int Rank)
{
    /// <summary>The class of an act; null for acts that ACLED does not record.</summary>
    public static AcledType? Of(ExportedEvent act, IncidentKind incident) =>
        act.Type switch
        {
            "ASSAULT" => Assault(act, incident),
            "PROTEST" when act.Mode is "riot" or "vandalize" => Riot("Violent demonstration"),
            "PROTEST" => new("Demonstrations", "Protests", "Peaceful protest", 1),
            "COERCE" when act.Mode is "arrest" => Strategic("Arrests"),
            "RETREAT" when act.Mode is "ceasefire" => Strategic("Agreement"),
            _ => null,
        };

    static AcledType Assault(ExportedEvent act, IncidentKind incident) =>
        act.Mode switch
        {
            "unconventional" => Remote("Chemical weapon"),
            "aerial" or "drone" => Remote("Air/drone strike"),
            "suicide-attack" => Remote("Suicide bomb"),
            "heavy-weapons" => Remote("Shelling/artillery/missile attack"),
            "explosives" => Remote("Remote explosive/landmine/IED"),
            "sexual" => OnCivilians("Sexual violence"),
            "abduct" => OnCivilians("Abduction/forced disappearance"),
            "destroy" => Strategic("Looting/property destruction"),
            "crowd-control" => Intervention,
            _ => Fought(act, incident),
        };

    static AcledType Fought(ExportedEvent act, IncidentKind incident) =>
        act.Actor.Any(AcledActors.IsCrowd) ? Riot("Mob violence")
        : act.Recipient.Count > 0 && act.Recipient.All(AcledActors.IsCivilian) ? OnCivilians("Attack")
        : incident is IncidentKind.Unrest && act.Recipient.Any(AcledActors.IsCrowd)
            ? new("Political violence; Demonstrations", "Protests", "Excessive force against protesters", 0)
        // A battle has two armed sides: in unrest whom the police met without a name is the crowd.
        : incident is IncidentKind.Unrest && act.Recipient.Count == 0 ? Intervention
        : new("Political violence", "Battles", "Armed clash", 0);

    static AcledType Intervention => new("Demonstrations", "Protests", "Protest with intervention", 1);

    static AcledType Remote(string sub) => new("Political violence", "Explosions/Remote violence", sub, 0);

    static AcledType OnCivilians(string sub) => new("Political violence", "Violence against civilians", sub, 0);

    static AcledType Riot(string sub) =>
        new(sub == "Mob violence" ? "Political violence" : "Demonstrations", "Riots", sub, 1);

    static AcledType Strategic(string sub) => new("Strategic developments", "Strategic developments", sub, 2);
}

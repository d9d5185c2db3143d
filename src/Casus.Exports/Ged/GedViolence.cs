namespace Casus.Exports.Ged;

/// <summary>GED's three kinds of violence: 1 with a state on one side, 2 among others, 3 against civilians.</summary>
static class GedViolence
{
    const int StateBased = 1;
    const int NonState = 2;
    const int OneSided = 3;

    static readonly string[] Civilians = ["CVL", "REF", "JRN", "MED", "EDU", "NGO", "REL", "AGR", "LAB", "SOC"];

    /// <summary>Null where the words do not tell who fought whom.</summary>
    public static int? TypeOf(GedRow row)
    {
        var targets = row.Acts.SelectMany(a => a.Act.Recipient).ToList();
        if (targets.Count > 0 && targets.TrueForAll(IsCivilian))
            return OneSided;
        var parties = row.Incident.Parties;
        return parties.Count < 2 ? null
            : parties.Any(IsState) ? StateBased
            : NonState;
    }

    static bool IsCivilian(string actor) => Civilians.Any(sector => actor.Split(' ').Contains(sector));

    /// <summary>Three capitals; a body inside a state has a stroke.</summary>
    static bool IsState(string party) => party.Length == 3 && party.All(char.IsAsciiLetterUpper);
}

namespace Casus.Exports.Plover;

/// <summary>PLOVER's four classes: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.</summary>
static class PloverQuad
{
    /// <summary>SANCTION is material conflict, as its section of the manual has it; the manual's table says verbal. Null for no type of PLOVER.</summary>
    public static int? Of(string type) =>
        type switch
        {
            "AGREE" or "CONSULT" or "SUPPORT" or "CONCEDE" => 1,
            "COOPERATE" or "AID" or "RETREAT" => 2,
            "REQUEST" or "ACCUSE" or "REJECT" or "THREATEN" => 3,
            "PROTEST" or "SANCTION" or "MOBILIZE" or "COERCE" or "ASSAULT" => 4,
            _ => null,
        };
}

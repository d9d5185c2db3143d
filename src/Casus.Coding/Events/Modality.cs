namespace Casus.Coding.Events;

/// <summary>What a type becomes when the act is still to come (POLECAT's table, with PLOVER's own rule for RETREAT).</summary>
static class Modality
{
    public static (string Type, string? Mode) Coming(string type, string? mode) =>
        type switch
        {
            "SUPPORT" or "COOPERATE" or "AID" or "CONSULT" => ("AGREE", null),
            "RETREAT" => ("CONCEDE", null),
            "ASSAULT" or "MOBILIZE" => ("THREATEN", "violence"),
            "PROTEST" => ("THREATEN", "restrict"),
            "SANCTION" => (
                "THREATEN",
                mode is "expel" ? "expel"
                : mode is "convict" ? "arrest"
                : "relations"
            ),
            "COERCE" => (
                "THREATEN",
                mode is "arrest" ? "arrest"
                : mode is "deport" ? "expel"
                : "restrict"
            ),
            _ => (type, mode),
        };

    /// <summary>What kind of request it is to say that another must do this.</summary>
    public static string Owed(string type) =>
        type switch
        {
            "AID" or "COOPERATE" or "SUPPORT" => "assist",
            "CONSULT" => "meet",
            "RETREAT" or "CONCEDE" => "yield",
            _ => "change",
        };

    /// <summary>What kind of rejection it is to say that one will not do this; null where not doing it refuses nobody anything.</summary>
    public static string? Refused(string type) =>
        type switch
        {
            "AID" or "COOPERATE" or "SUPPORT" => "assist",
            "CONSULT" => "meet",
            "RETREAT" or "CONCEDE" => "yield",
            "AGREE" => "change",
            _ => null,
        };
}

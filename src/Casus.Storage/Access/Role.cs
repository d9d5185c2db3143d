namespace Casus.Storage.Access;

/// <summary>What a person may do in a ledger that is served; each may all that those before it may.</summary>
public enum Role
{
    /// <summary>Nobody needs to be known: style sheets, scripts, signing in, health. No key is made for it.</summary>
    Anyone,

    /// <summary>Reads everything.</summary>
    Reader,

    /// <summary>Judges readings: a statement, a figure, an appeal.</summary>
    Coder,

    /// <summary>Decides over incidents and settled numbers, and undoes what others judged.</summary>
    Reviewer,

    /// <summary>Sees the keys and the audit log.</summary>
    Admin,
}

/// <summary>Roles in words.</summary>
public static class Roles
{
    /// <summary>Those that a person can have.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [.. Enum.GetValues<Role>().Where(role => role != Role.Anyone).Select(Word)];

    public static string Word(this Role role) => role.ToString().ToLowerInvariant();

    /// <summary>Null where the word names no role that a person can have; case matters.</summary>
    public static Role? Read(string word) =>
        Words.Contains(word, StringComparer.Ordinal) ? Enum.Parse<Role>(word, ignoreCase: true) : null;
}

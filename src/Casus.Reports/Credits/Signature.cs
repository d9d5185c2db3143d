using System.Collections.Immutable;

namespace Casus.Reports.Credits;

/// <summary>Who signs a report: the persons alone, and all who stand in the signature, be they persons, agencies, outlets or pen names.</summary>
sealed record Signature(ImmutableArray<string> Persons, ImmutableArray<string> Signers)
{
    public static Signature None { get; } = new([], []);

    /// <summary>The first that names a person, else the first that names anybody.</summary>
    public static Signature FirstOf(params IEnumerable<Signature> signatures)
    {
        var found = None;
        foreach (var signature in signatures)
        {
            if (signature.Persons.Length > 0)
                return signature;
            if (found.Signers.Length == 0)
                found = signature;
        }
        return found;
    }

    /// <summary>The persons, parted by commas; null when there is none.</summary>
    public string? Byline => Joined(Persons);

    /// <summary>All signers, parted by commas; null when there is none.</summary>
    public string? Signed => Joined(Signers);

    static string? Joined(ImmutableArray<string> names) => names.Length == 0 ? null : string.Join(", ", names);
}

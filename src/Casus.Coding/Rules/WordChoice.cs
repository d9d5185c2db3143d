using System.Collections.Immutable;

namespace Casus.Coding.Rules;

/// <summary>The words that a slot may hold: any (<c>*</c>), any actor (<c>ACTOR</c>), or lemmas.</summary>
sealed record WordChoice(bool Any, bool Actor, ImmutableHashSet<string> Lemmas)
{
    /// <summary>Reads <c>help|assist|@weapon</c>; a list that is not known gives its name.</summary>
    public static WordChoice Read(
        string written,
        IReadOnlyDictionary<string, ImmutableHashSet<string>> lists,
        out string? unknown
    )
    {
        unknown = null;
        var lemmas = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var part in written.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (part[0] != '@')
                lemmas.Add(part);
            else if (lists.TryGetValue(part, out var list))
                lemmas.UnionWith(list);
            else
                unknown = part;
        return new(lemmas.Remove("*"), lemmas.Remove("ACTOR"), lemmas.ToImmutable());
    }
}

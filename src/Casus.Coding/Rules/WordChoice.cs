using System.Collections.Immutable;

namespace Casus.Coding.Rules;

/// <summary>The words that a slot may hold: any (<c>*</c>), any actor (<c>ACTOR</c>), a year (<c>YEAR</c>), or lemmas.</summary>
sealed record WordChoice(bool Any, bool Actor, bool Year, ImmutableHashSet<string> Lemmas)
{
    public bool Holds(string lemma) =>
        Lemmas.Contains(lemma) || (Year && lemma.Length == 4 && lemma.All(char.IsAsciiDigit));

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
        return new(lemmas.Remove("*"), lemmas.Remove("ACTOR"), lemmas.Remove("YEAR"), lemmas.ToImmutable());
    }
}

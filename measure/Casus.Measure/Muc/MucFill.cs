using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Casus.Measure.Muc;

/// <summary>One fill of a slot: strings of which any is right, and whether it may be left out.</summary>
public sealed partial record MucFill(ImmutableArray<string> Strings, bool IsOptional)
{
    const int Shortest = 3;

    /// <summary>The quoted strings of a fill, <c>"A" / "B"</c>; null for one that holds none.</summary>
    public static MucFill? Read(string fill)
    {
        var strings = Quoted()
            .Matches(fill)
            .Select(m => Plain(m.Groups[1].Value))
            .Where(s => s.Length > 0)
            .ToImmutableArray();
        return strings.IsEmpty ? null : new(strings, fill.StartsWith('?'));
    }

    /// <summary>One of the strings is the one said, or holds it, or stands in it, word by word.</summary>
    public bool Fits(string said) => Strings.Any(s => Holds(s, said) || Holds(said, s));

    public bool Equals(MucFill? other) => other is not null && Strings.SequenceEqual(other.Strings);

    public override int GetHashCode() => Strings.IsEmpty ? 0 : Strings[0].GetHashCode(StringComparison.Ordinal);

    static bool Holds(string whole, string part) =>
        part.Length >= Shortest && $" {whole} ".Contains($" {part} ", StringComparison.Ordinal);

    /// <summary>Letters and digits in capitals, single blanks.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var c in words)
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToUpperInvariant(c));
            else if (plain.Length > 0 && plain[^1] != ' ' && c is not ('\'' or '\\' or '"'))
                plain.Append(' ');
        return plain.ToString().TrimEnd();
    }

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Quoted();
}

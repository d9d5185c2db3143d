using System.Collections.Immutable;
using System.Globalization;

namespace Casus.Measure.Muc;

/// <summary>People an incident was aimed at, as the key has them: each slot with all that it allows.</summary>
/// <param name="Numbers">Empty where the key gives none; <c>PLURAL</c> for more than one.</param>
/// <param name="Effects">Empty where the key gives none.</param>
sealed record MucTarget(MucFill Who, ImmutableArray<string> Numbers, ImmutableArray<string> Effects)
{
    public bool HasNumber(string said) => Numbers.Any(n => n == said || n.TrimStart('~').TrimEnd('+', '-') == said);

    public bool HasEffect(string said) => Effects.Contains(said);
}

/// <summary>People an incident was aimed at, as a reading has them.</summary>
/// <param name="Who">In capitals, words alone.</param>
/// <param name="Number">Digits or <c>PLURAL</c>; null where it is not told.</param>
/// <param name="Effect"><c>DEATH</c> or <c>INJURY</c>; null where nothing of the kind is told.</param>
sealed record SaidTarget(string Who, string? Number, string? Effect)
{
    /// <summary>"The judge": one told of before, if anybody was.</summary>
    public bool PointsBack { get; init; }

    public const string Plural = "PLURAL";

    public bool IsVague => Number is null or Plural;

    public static string? NumberOf(long? low, long? best, long? high) =>
        (best ?? low ?? high) is not { } number ? null
        : best is null && low is > 1 && low != high ? Plural
        : number.ToString(CultureInfo.InvariantCulture);
}

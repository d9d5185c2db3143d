using System.Collections.Immutable;
using Casus.Coding.Main;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>Under what a report is found by others that could be about the same incident.</summary>
/// <param name="Key">43 bits: of a word its hash, of parties and a week theirs with the highest bit set.</param>
/// <param name="Weight">What sharing it counts; <see cref="Least"/> is enough.</param>
readonly record struct CandidateKey(long Key, int Weight)
{
    /// <summary>Rarity, in sixteenths, that two reports must share through their most telling words; parties and week are enough alone.</summary>
    public const int Least = 180;

    /// <summary>
    /// Of the reports under one key only so many, the first by id, meet all others: what more reports share tells less, and the reports of a
    /// large incident meet through these.
    /// </summary>
    public const int ReportsPerKey = 48;

    /// <summary>What more reports than these stand under tells half as much.</summary>
    public int Counted(bool isCommon) => isCommon ? Weight / 2 : Weight;

    const int WordsAtMost = 30;
    const int Week = 7;
    const long OfParties = 1L << 42;

    public static ImmutableArray<CandidateKey> Of(Signature signature) =>
        [
            .. TellingWords(signature).Select(w => new CandidateKey(w.Key, w.Rarity)),
            .. DayKeys(signature).Distinct().Select(key => new CandidateKey(key, Least)),
        ];

    static IEnumerable<SignatureWord> TellingWords(Signature signature) =>
        signature
            .Words.Words.OrderByDescending(w => (w.InLead || w.InTitle ? 2 : 1) * w.Weight)
            .ThenBy(w => w.Key)
            .Take(WordsAtMost);

    /// <summary>Two parties and a week of the year: undated reports of a pair of parties meet all dated ones through the pair alone.</summary>
    static IEnumerable<long> DayKeys(Signature signature)
    {
        if (signature.Main is not { Parties.Length: > 1 } main)
            yield break;
        for (var a = 0; a < main.Parties.Length; a++)
        for (var b = a + 1; b < main.Parties.Length; b++)
            foreach (var week in Weeks(main.Time.Interval))
                yield return OfParties
                    | (long)(TextHash.Of($"{main.Parties[a]} {main.Parties[b]} {week}") & (OfParties - 1));
    }

    static IEnumerable<int> Weeks(DateInterval days)
    {
        if (days.Width is not <= Week)
            return [-1];
        var (first, last) = (days.Earliest!.Value.DayNumber - 1, days.Latest!.Value.DayNumber + 1);
        return Enumerable.Range(first / Week, (last / Week) - (first / Week) + 1).Append(-1);
    }
}

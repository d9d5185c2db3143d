using System.Collections.Immutable;
using Casus.Incidents.Signatures;
using Casus.Language.Expressions;

namespace Casus.Incidents.Resolution;

/// <summary>The pairs of reports worth comparing: those that share telling words, or parties and days; never all pairs.</summary>
static class Candidates
{
    const int WordsAtMost = 30;

    /// <summary>A word that so many reports share tells nothing apart; their pairs come in through other words.</summary>
    const int PostingsAtMost = 400;

    /// <summary>Rarity, in sixteenths, that two reports must share through their most telling words.</summary>
    const int LeastShared = 180;

    /// <summary>Pairs of indices, the smaller first, in order.</summary>
    public static IEnumerable<(int A, int B)> Of(ImmutableArray<Signature> signatures)
    {
        var postings = new Dictionary<uint, List<int>>();
        var telling = signatures.Select(TellingWords).ToList();
        foreach (var (i, words) in telling.Index())
        foreach (var word in words)
            Held(postings, word.Key).Add(i);
        var days = Days(signatures);
        var shared = new Dictionary<int, int>();
        for (var i = 0; i < signatures.Length; i++)
        {
            shared.Clear();
            foreach (var word in telling[i])
                if (postings[word.Key] is { Count: <= PostingsAtMost } others)
                    foreach (var j in others)
                        if (j > i)
                            shared[j] = shared.GetValueOrDefault(j) + word.Rarity;
            foreach (var key in DayKeys(signatures[i]))
            foreach (var j in days[key])
                if (j > i)
                    shared[j] = LeastShared;
            foreach (var j in shared.Where(s => s.Value >= LeastShared).Select(s => s.Key).Order())
                yield return (i, j);
        }
    }

    static List<int> Held(Dictionary<uint, List<int>> postings, uint key)
    {
        if (!postings.TryGetValue(key, out var held))
            postings[key] = held = [];
        return held;
    }

    static List<Casus.Coding.Main.SignatureWord> TellingWords(Signature signature) =>
        [
            .. signature
                .Words.Words.OrderByDescending(w => (w.InLead || w.InTitle ? 2 : 1) * w.Weight)
                .ThenBy(w => w.Key)
                .Take(WordsAtMost),
        ];

    static Dictionary<string, List<int>> Days(ImmutableArray<Signature> signatures)
    {
        var days = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (i, signature) in signatures.Index())
        foreach (var key in DayKeys(signature))
        {
            if (!days.TryGetValue(key, out var held))
                days[key] = held = [];
            held.Add(i);
        }
        return days;
    }

    /// <summary>Two parties and a week of the year: undated reports of a pair of parties meet all dated ones through the pair alone.</summary>
    static IEnumerable<string> DayKeys(Signature signature)
    {
        if (signature.Main is not { Parties.Length: > 1 } main)
            yield break;
        for (var a = 0; a < main.Parties.Length; a++)
        for (var b = a + 1; b < main.Parties.Length; b++)
            foreach (var week in Weeks(main.Time.Interval))
                yield return $"{main.Parties[a]} {main.Parties[b]} {week}";
    }

    static IEnumerable<int> Weeks(DateInterval days)
    {
        const int Week = 7;
        if (days.Width is not <= Week)
            return [-1];
        var (first, last) = (days.Earliest!.Value.DayNumber - 1, days.Latest!.Value.DayNumber + 1);
        return Enumerable.Range(first / Week, (last / Week) - (first / Week) + 1).Append(-1);
    }
}

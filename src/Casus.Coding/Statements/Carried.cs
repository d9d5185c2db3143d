using Casus.Coding.Actors;
using Casus.Language.Trees;

namespace Casus.Coding.Statements;

/// <summary>"The ministry said A. B. It added C.": what stands between two sayings of one voice in one paragraph is told by that voice.</summary>
static class Carried
{
    /// <summary>Sentences between two sayings; more are the author's own tale.</summary>
    const int LongestRun = 3;

    public static void Fill(ParsedText parsed, List<Draft> narrative, List<Draft> sayings)
    {
        var told = sayings.Where(d => d.Source is not null && d.Within is null).ToLookup(d => d.Sentence);
        for (var from = 1; from < parsed.Sentences.Length; from++)
        {
            var next = from;
            while (next < parsed.Sentences.Length && IsPlain(next))
                next++;
            if (
                next == from
                || next - from > LongestRun
                || next >= parsed.Sentences.Length
                || !IsOneParagraph(parsed, from - 1, next)
                || told[from - 1].FirstOrDefault() is not { } before
                || !told[next].Any(d => IsSame(d, before))
            )
                continue;
            foreach (var draft in narrative.Where(d => d.Sentence >= from && d.Sentence < next))
            {
                draft.Claimant = before.Claimant;
                draft.Basis = ClaimantBasis.Carried;
                draft.Channel = before.Channel;
            }
        }

        bool IsPlain(int sentence) => !sayings.Exists(d => d.Span.Overlaps(parsed.Sentences[sentence].Span));
    }

    static bool IsSame(Draft a, Draft b) =>
        a.Claimant.Kind is not (ClaimantKind.Author or ClaimantKind.Agency or ClaimantKind.Outlet)
        && a.Claimant.Id == b.Claimant.Id
        && a.Claimant.Name == b.Claimant.Name
        && a.Polarity is Polarity.Asserts
        && b.Polarity is Polarity.Asserts;

    static bool IsOneParagraph(ParsedText parsed, int first, int last)
    {
        var from = parsed.Sentences[first].Span.End;
        return !parsed.Text.AsSpan(from, parsed.Sentences[last].Span.Start - from).Contains('\n');
    }
}

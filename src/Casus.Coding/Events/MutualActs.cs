using System.Collections.Immutable;
using Casus.Coding.Statements;

namespace Casus.Coding.Events;

/// <summary>"accused each other of shelling villages": each side accuses, and says that the other did it. "Of the clashes": those stay both sides' own, told once.</summary>
static class MutualActs
{
    const int StateLength = 3;

    /// <param name="isClash">Whether all parties of an act are its doers.</param>
    public static ImmutableArray<Statement> Part(ImmutableArray<Statement> statements, Func<CodedEvent, bool> isClash)
    {
        var groups = statements
            .Where(s => s is { IsMutual: true, Claimant.Code: not null })
            .ToLookup(s => (s.Span, s.Cue));
        return groups.Count == 0
            ? statements
            :
            [
                .. statements.Select(s =>
                    s.IsMutual && groups[(s.Span, s.Cue)].ToList() is { Count: > 1 } all ? Of(s, all, isClash) : s
                ),
            ];
    }

    static Statement Of(Statement statement, List<Statement> all, Func<CodedEvent, bool> isClash)
    {
        var own = statement.Claimant.Code!;
        ImmutableArray<string> others = [.. all.Where(s => s != statement).Select(s => s.Claimant.Code!)];
        // A state accuses, and is accused, through its government.
        static string Voice(string code) => code.Length == StateLength ? $"{code} GOV" : code;
        return statement with
        {
            Events =
            [
                .. all.SelectMany(s => s.Events)
                    .DistinctBy(e => (e.Type, e.Mode, e.Span))
                    .Where(e => statement == all[0] || !isClash(e))
                    .Select(e =>
                        isClash(e) ? e
                        : e.Type is "ACCUSE" ? e with { Actors = [Voice(own)], Recipients = [.. others.Select(Voice)] }
                        : e with
                        {
                            Actors = By(e, own, others),
                            Recipients = [.. e.Recipients.Where(r => !others.Any(o => IsSameState(r, o)))],
                        }
                    )
                    .DistinctBy(e => (e.Type, e.Span)),
            ],
        };
    }

    static ImmutableArray<string> By(CodedEvent act, string own, ImmutableArray<string> others)
    {
        ImmutableArray<string> left = [.. act.Actors.Where(a => !IsSameState(a, own))];
        return left.IsEmpty ? others : left;
    }

    static bool IsSameState(string a, string b) => a.Split(' ', '/')[0] == b.Split(' ', '/')[0];
}

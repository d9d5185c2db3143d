using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;

namespace Casus.Coding.Events;

/// <summary>Which statement tells the words at a place: the narrowest whose content holds them, else whose clause does.</summary>
sealed class Holders(ImmutableArray<Statement> statements)
{
    /// <summary>Index of the statement; -1 when none holds the span.</summary>
    public int Of(TextSpan span)
    {
        var best = -1;
        for (var i = 0; i < statements.Length; i++)
            if (statements[i].Span.Contains(span) && (best < 0 || Compare(i, best, span) < 0))
                best = i;
        return best;
    }

    /// <summary>The statements that tell an act: one, save for an attack where two sides lay it to each other in the same words.</summary>
    public ImmutableArray<int> For(Act act)
    {
        var best = Of(act.Key);
        return best < 0 ? []
            : !act.IsViolent || act.IsMutual ? [best]
            : [.. Enumerable.Range(0, statements.Length).Where(i => IsTwin(i, best, act.Key))];
    }

    bool IsTwin(int i, int best, TextSpan span) =>
        i == best
        || (
            statements[i].Span == statements[best].Span
            && statements[i].Content == statements[best].Content
            && statements[i].Content.Contains(span)
            && statements[i].Claimant.Kind is not ClaimantKind.Author
        );

    int Compare(int a, int b, TextSpan span)
    {
        var (x, y) = (statements[a], statements[b]);
        var held = y.Content.Contains(span).CompareTo(x.Content.Contains(span));
        if (held != 0)
            return held;
        var narrow = x.Content.Contains(span)
            ? x.Content.Length.CompareTo(y.Content.Length)
            : x.Span.Length.CompareTo(y.Span.Length);
        if (narrow != 0)
            return narrow;
        var voiced = (x.Claimant.Kind is ClaimantKind.Author).CompareTo(y.Claimant.Kind is ClaimantKind.Author);
        return voiced != 0 ? voiced : string.CompareOrdinal(x.Id, y.Id);
    }
}

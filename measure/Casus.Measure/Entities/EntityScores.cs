using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Names;

namespace Casus.Measure.Entities;

/// <summary>Entity F1: an entity is right when its characters and its kind are exactly those of the gold.</summary>
public static class EntityScores
{
    public static Tally Of(IobText gold, IEnumerable<(TextSpan Span, NameKind Kind)> said)
    {
        var golds = gold.Entities.Select(e => (SpanOf(gold, e), e.Kind)).ToHashSet();
        var saids = said.ToHashSet();
        return new(golds.Count(saids.Contains), golds.Count, saids.Count);
    }

    /// <summary>The baseline: every run of capitalised words that does not open its line; two and more are a person, one is a place.</summary>
    public static ImmutableArray<(TextSpan Span, NameKind Kind)> CapitalisedRuns(IobText text)
    {
        var found = ImmutableArray.CreateBuilder<(TextSpan, NameKind)>();
        foreach (var words in text.Words)
        {
            var first = -1;
            for (var i = 1; i <= words.Length; i++)
            {
                if (i < words.Length && char.IsUpper(text.Text[words[i].Start]))
                    first = first < 0 ? i : first;
                else if (first >= 0)
                {
                    found.Add((words[first].Union(words[i - 1]), i - first > 1 ? NameKind.Person : NameKind.Place));
                    first = -1;
                }
            }
        }
        return found.ToImmutable();
    }

    static TextSpan SpanOf(IobText text, EntitySpan entity) =>
        text.Words[entity.Sentence][entity.First].Union(text.Words[entity.Sentence][entity.Last]);
}

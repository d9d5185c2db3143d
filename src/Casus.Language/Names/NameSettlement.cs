using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Language.Names;

/// <summary>The names that a model read, set right by shapes, lists and each other; the same for every model.</summary>
static class NameSettlement
{
    public static ImmutableArray<NameMention> Settle(
        string text,
        ImmutableArray<ParsedSentence> sentences,
        IReadOnlyList<NameMention> read,
        NameGrammar grammar
    )
    {
        var names = ImmutableArray.CreateBuilder<NameMention>(read.Count);
        var next = 0;
        for (var s = 0; s < sentences.Length; s++)
        {
            var first = next;
            while (next < read.Count && read[next].Sentence == s)
                next++;
            var own = read.Skip(first).Take(next - first);
            names.AddRange(Merge(own, KnownNames.In(text, sentences[s], s, grammar)));
        }
        var agreed = NameAgreement.Settle(text, names);
        var explained = ShortForms.Settle(text, sentences, agreed);
        return NameEchoes.Add(text, sentences, explained);
    }

    /// <summary>What shape and lists tell goes before what the model read, save inside a longer name of it.</summary>
    static IEnumerable<NameMention> Merge(IEnumerable<NameMention> read, List<NameMention> known)
    {
        if (known.Count == 0)
            return read;
        var own = read.ToList();
        known.RemoveAll(k => own.Exists(o => GivesWay(k, o)));
        own.RemoveAll(o => known.Exists(k => k.Span.Overlaps(o.Span)));
        own.AddRange(known);
        own.Sort((a, b) => a.FirstWord.CompareTo(b.FirstWord));
        return own;
    }

    /// <summary>Many a person is called after a people or a town: one word alone is no proof against the model.</summary>
    static bool GivesWay(NameMention known, NameMention read) =>
        read.Span == known.Span
            ? known.FirstWord == known.LastWord && read.Kind == NameKind.Person
            : read.Span.Contains(known.Span);
}

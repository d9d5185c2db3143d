using Casus.Language;
using Casus.Language.Names;
using Casus.Language.Trees;

namespace Casus.Coding.Victims;

/// <summary>The longest name of a person in the report that holds every word of a shorter one.</summary>
static class FullNames
{
    public static TextSpan? Of(ParsedText parsed, int sentence, int head)
    {
        var own = parsed.Names.FirstOrDefault(n =>
            n.Kind is NameKind.Person && n.Sentence == sentence && n.FirstWord <= head && head <= n.LastWord
        );
        if (own is null)
            return null;
        var words = Words(parsed, own);
        return parsed
            .Names.Where(n => n.Kind is NameKind.Person && words.IsSubsetOf(Words(parsed, n)))
            .OrderByDescending(n => n.LastWord - n.FirstWord)
            .ThenBy(n => n.Span.Start)
            .First()
            .Span;
    }

    static HashSet<string> Words(ParsedText parsed, NameMention name) =>
        Enumerable
            .Range(name.FirstWord, name.LastWord - name.FirstWord + 1)
            .Select(i => parsed.Sentences[name.Sentence].Words[i])
            .Where(w => w.Upos is "PROPN")
            .Select(w => w.Form)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}

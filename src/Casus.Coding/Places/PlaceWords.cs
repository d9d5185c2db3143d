using System.Collections.Immutable;
using Casus.Language;
using Casus.Language.Trees;

namespace Casus.Coding.Places;

/// <summary>The words of one sentence as the finder of places looks at them.</summary>
sealed class PlaceWords(ParsedText parsed, int sentence, PlaceKnowledge knowledge)
{
    readonly ImmutableArray<Word> _words = parsed.Sentences[sentence].Words;

    readonly string?[] _lower = new string?[parsed.Sentences[sentence].Words.Length];

    public int Count => _words.Length;

    public string Form(int word) => word >= 0 && word < _words.Length ? _words[word].Form : "";

    public string Lower(int word) =>
        word >= 0 && word < _words.Length ? _lower[word] ??= _words[word].Form.ToLowerInvariant() : "";

    public string Upos(int word) => word >= 0 && word < _words.Length ? _words[word].Upos : "";

    public bool IsCapital(int word) => Form(word) is [var c, ..] && char.IsUpper(c);

    public string Text(int first, int last) =>
        TextSpan.FromBounds(_words[first].Span.Start, _words[last].Span.End).In(parsed.Text);

    /// <summary>Only words with capitals and the small words that stand within names.</summary>
    public bool IsRun(int first, int last)
    {
        for (var i = first + 1; i < last; i++)
            if (!IsCapital(i) && !knowledge.Is("within", Lower(i)))
                return false;
        return true;
    }

    public PlaceKind? KindAfter(int last) => IsCapital(last + 1) ? null : KindOf(Lower(last + 1));

    /// <summary>"the city of Orlow", "the province of Orlow".</summary>
    public PlaceKind? KindBefore(int first) =>
        Lower(first - 1) == "of" ? KindOf(Lower(first - 2)) : KindOf(Lower(first - 1));

    /// <summary>What a word such as "county" says of the place beside it.</summary>
    public PlaceKind? KindOf(string word) =>
        knowledge.Is("is-town", word) ? PlaceKind.Town
        : knowledge.Is("is-district", word) ? PlaceKind.District
        : knowledge.Is("is-region", word) ? PlaceKind.Region
        : knowledge.Is("is-country", word) ? PlaceKind.Country
        : null;
}

using System.Text.RegularExpressions;
using Casus.Language;

namespace Casus.Measure.Sayings;

/// <summary>The trivial method: a common verb of saying between a run of capitals and the rest of the sentence, or behind a quotation.</summary>
static partial class PlainSayings
{
    const string Verbs =
        "said|says|say|told|added|reported|announced|claimed|argued|noted|wrote|warned|believes|believe|thinks|denied|insisted|asked|stated|explained|acknowledged|suggested";

    public static IEnumerable<(TextSpan Content, TextSpan Source, TextSpan Cue)> In(string text)
    {
        foreach (Match match in Before().Matches(text).Concat(Behind().Matches(text)))
            yield return (Span(match, "content"), Span(match, "source"), Span(match, "cue"));
    }

    static TextSpan Span(Match match, string group) => new(match.Groups[group].Index, match.Groups[group].Length);

    /// <summary>"Jan Novak said that the road was closed."</summary>
    [GeneratedRegex(
        $@"(?<source>(?:The\s+)?(?:\p{{Lu}}[\w.'’-]*\s+){{1,5}}|\b(?:he|she|they|He|She|They)\s+)(?<cue>{Verbs})\b\s+(?<content>[^\n.?!]+)"
    )]
    private static partial Regex Before();

    /// <summary>"The road is closed," said Jan Novak, or: Jan Novak said.</summary>
    [GeneratedRegex(
        $@"(?<content>(?<=^|[.?!]\s|\n)[^\n.?!]{{8,400}}?),?[”""]?\s+(?:(?<cue>{Verbs})\s+(?<source>(?:\p{{Lu}}[\w'’-]*\s?){{1,5}})|(?<source>(?:\p{{Lu}}[\w'’-]*\s){{1,5}}|he\s|she\s)(?<cue>{Verbs})[.,])"
    )]
    private static partial Regex Behind();
}

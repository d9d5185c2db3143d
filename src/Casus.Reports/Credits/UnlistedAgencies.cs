using System.Collections.Frozen;
using Casus.Language;
using Casus.Language.Expressions;
using Casus.Language.Knowledge;

namespace Casus.Reports.Credits;

/// <summary>Agencies that the list lacks, by how reports name them: "the River news agency", "(River Wire) -" before the text begins.</summary>
sealed class UnlistedAgencies
{
    const int LongestName = 4;
    const int LongestAcronym = 8;
    const int Near = 6;

    readonly FrozenSet<string> _others;
    readonly AgencyLexicon _agencies;
    readonly CreditWords _words;
    readonly DateWords _dates;

    UnlistedAgencies(FrozenSet<string> others, AgencyLexicon agencies, CreditWords words, DateWords dates) =>
        (_others, _agencies, _words, _dates) = (others, agencies, words, dates);

    /// <summary>Names of states, their people and organisations are no agencies' names.</summary>
    public static UnlistedAgencies Load(
        KnowledgeFiles files,
        AgencyLexicon agencies,
        CreditWords words,
        DateWords dates
    )
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        if (files.Has("countries.tsv"))
            foreach (var row in KnowledgeTable.Read(files, "countries.tsv", "code", "names", "people", "metonyms"))
                others.UnionWith(row.List(1).Concat(row.List(2)).Concat(row.List(3)).Select(AgencyLexicon.Fold));
        if (files.Has("organisations.tsv"))
            foreach (
                var row in KnowledgeTable.Read(
                    files,
                    "organisations.tsv",
                    "id",
                    "names",
                    "kind",
                    "side",
                    "country",
                    "sector"
                )
            )
                others.UnionWith(row.List(1).Append(row[0]).Select(AgencyLexicon.Fold));
        return new(others.ToFrozenSet(StringComparer.Ordinal), agencies, words, dates);
    }

    /// <summary>Names right before "news agency"; before "agency" alone only short names in capitals beside a word about news.</summary>
    public IEnumerable<string> Named(string text)
    {
        // Most lines say no such word.
        if (!text.AsSpan().ContainsAny(_words.Agency))
            yield break;
        var tokens = AgencyNames.Words(text);
        for (var i = 1; i < tokens.Count; i++)
        {
            var word = tokens[i].In(text).ToLowerInvariant();
            if (!_words.IsAgency(word))
                continue;
            var news = i > 1 && _words.IsPress(tokens[i - 1].In(text).ToLowerInvariant());
            var first = i - (news ? 1 : 0);
            if (Before(text, tokens, first) is not { } name)
                continue;
            if (news || (IsAcronym(name) && Told(text, tokens, i)))
                yield return name;
        }
    }

    /// <summary>The name in brackets that closes a dateline.</summary>
    public string? InDateline(string text, int longest)
    {
        var open = text.AsSpan(0, Math.Min(text.Length, longest)).IndexOf('(');
        var close = open < 1 ? -1 : text.IndexOf(')', open);
        if (
            close < 0
            || close > longest
            || !"-–—:".Contains(text.AsSpan(close + 1).TrimStart() is [var c, ..] ? c : ' ')
        )
            return null;
        var name = text[(open + 1)..close].Trim();
        var words = name.Split(' ');
        if (words.Length > LongestName || !words.All(w => w.Length > 0 && char.IsUpper(w[0])) || !IsFree(name))
            return null;
        var dated = DateExpressions.Find(text[..open], _dates).Length > 0;
        return words.Any(_words.IsNews) || (dated && IsAcronym(name)) ? name : null;
    }

    string? Before(string text, List<TextSpan> tokens, int end)
    {
        var first = end;
        while (
            first > 0
            && end - first < LongestName
            && char.IsUpper(text[tokens[first - 1].Start])
            && (first == tokens.Count || text[tokens[first - 1].End..tokens[first].Start] is " " or "-")
        )
            first--;
        while (first < end && IsOther(tokens[first].In(text)))
            first++;
        if (first == end)
            return null;
        var name = TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End).In(text);
        return IsFree(name) ? name : null;
    }

    bool IsOther(string word) => _words.IsPlain(word.ToLowerInvariant()) || _others.Contains(AgencyLexicon.Fold(word));

    bool IsFree(string name) => _agencies.Find(name) is null && !IsOther(name);

    bool Told(string text, List<TextSpan> tokens, int at)
    {
        for (var i = Math.Max(0, at - Near); i < Math.Min(tokens.Count, at + Near); i++)
            if (_words.IsNews(tokens[i].In(text)) && !_words.IsAgency(tokens[i].In(text).ToLowerInvariant()))
                return true;
        return false;
    }

    static bool IsAcronym(string name) =>
        name.Length is >= 3 and <= LongestAcronym
        && name.All(c => char.IsUpper(c) || c is '-')
        && char.IsUpper(name[^1]);
}

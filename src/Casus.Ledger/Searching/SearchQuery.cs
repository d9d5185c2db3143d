using System.Collections.Immutable;
using Casus.Language;

namespace Casus.Ledger.Searching;

/// <summary>What is searched for: every term must stand in a text, and none of the excluded. Nothing to type is an error: what means nothing is left out.</summary>
public sealed record SearchQuery(ImmutableArray<SearchTerm> Terms)
{
    /// <summary>Words as they come; <c>"in quotes"</c> one after another; <c>begin*</c> any ending; <c>-not</c> where it does not stand.</summary>
    public static SearchQuery Read(string typed)
    {
        var terms = ImmutableArray.CreateBuilder<SearchTerm>();
        for (var at = 0; at < typed.Length; )
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
                continue;
            }
            var excluded = typed[at] == '-';
            var start = excluded ? at + 1 : at;
            var quoted = start < typed.Length && typed[start] == '"';
            start = quoted ? start + 1 : start;
            var end = EndOf(typed, start, quoted);
            at = quoted ? Math.Min(end + 1, typed.Length) : end;
            var isPrefix = quoted ? at < typed.Length && typed[at] == '*' : end > start && typed[end - 1] == '*';
            at = quoted && isPrefix ? at + 1 : at;
            var words = SearchWords.In(typed[start..end]).Select(word => word.Folded).ToImmutableArray();
            if (words.Length > 0)
                terms.Add(new(words, isPrefix, excluded));
        }
        return new(terms.ToImmutable());
    }

    /// <summary>Asks for nothing: finds nothing.</summary>
    public bool IsEmpty => !Terms.Any(term => !term.IsExcluded);

    public bool Fits(string text)
    {
        var words = SearchWords.In(text).ToList();
        return !IsEmpty
            && Terms.All(term =>
                Enumerable.Range(0, words.Count).Any(at => term.StandsAt(words, at)) != term.IsExcluded
            );
    }

    /// <summary>Where the terms stand in a text, in order and without overlaps: what a page marks.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        var words = SearchWords.In(text).ToList();
        for (var at = 0; at < words.Count; )
        {
            var longest = Terms
                .Where(term => !term.IsExcluded && term.StandsAt(words, at))
                .Select(term => term.Words.Length)
                .DefaultIfEmpty(0)
                .Max();
            if (longest > 0)
                yield return words[at].Span.Union(words[at + longest - 1].Span);
            at += Math.Max(longest, 1);
        }
    }

    static int EndOf(string typed, int start, bool quoted)
    {
        var end = start;
        while (end < typed.Length && (quoted ? typed[end] != '"' : !char.IsWhiteSpace(typed[end])))
            end++;
        return end;
    }
}

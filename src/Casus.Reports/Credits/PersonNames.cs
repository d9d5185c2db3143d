using System.Collections.Immutable;
using System.Text;
using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>The names of persons in bylines, as pages and their data write them; agencies, outlets, offices, addresses and roles are none.</summary>
static class PersonNames
{
    const int LongestName = 60;
    const int MostWords = 5;
    const string Separators = ",;/|•·–—\n\t、・&()[]";

    /// <summary>In the order in which they are given, none twice.</summary>
    public static ImmutableArray<string> In(IEnumerable<string> stated, string? outlet, ReportKnowledge knowledge) =>
        [
            .. stated
                .SelectMany(s => Parts(s, knowledge.Bylines))
                .Select(n => Bare(n, knowledge))
                .Where(n => IsPerson(n, outlet, knowledge))
                .DistinctBy(AgencyLexicon.Fold),
        ];

    /// <summary>What separators and joining words part.</summary>
    static IEnumerable<string> Parts(string stated, BylineWords words)
    {
        var part = new StringBuilder();
        foreach (var piece in Pieces(stated))
        {
            var separates = piece.Length == 1 && Separators.Contains(piece[0]);
            if (separates || words.Is("join", piece.ToLowerInvariant()))
            {
                yield return part.ToString();
                part.Clear();
            }
            else
                part.Append(part.Length > 0 ? " " : "").Append(piece);
        }
        yield return part.ToString();
    }

    static IEnumerable<string> Pieces(string stated)
    {
        var from = 0;
        for (var at = 0; at <= stated.Length; at++)
        {
            var separates = at < stated.Length && Separators.Contains(stated[at]);
            if (at < stated.Length && !separates && !char.IsWhiteSpace(stated[at]))
                continue;
            if (at > from)
                yield return stated[from..at];
            if (separates)
                yield return stated[at..(at + 1)];
            from = at + 1;
        }
    }

    /// <summary>Without "By" before it and the words for what the person is behind it.</summary>
    static string Bare(string name, ReportKnowledge knowledge)
    {
        var (kind, length) = knowledge.Litter.Start(LineShape.Of(name));
        if (kind is LitterKind.Byline && length < name.Length)
            name = name[length..].Trim(' ', ':');
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 0 && knowledge.Bylines.Is("front", words[0].Trim(':', '.').ToLowerInvariant()))
            words.RemoveAt(0);
        while (words.Count > 1 && knowledge.Bylines.Is("tail", words[^1].ToLowerInvariant()))
            words.RemoveAt(words.Count - 1);
        return string.Join(' ', words).Trim(' ', ':', '.', '*', '"');
    }

    static bool IsPerson(string name, string? outlet, ReportKnowledge knowledge)
    {
        if (name.Length is < 2 or > LongestName || name.Any(char.IsDigit) || name.AsSpan().IndexOfAny("@:_#=<>?!") >= 0)
            return false;
        var words = name.Split(' ');
        if (
            words.Length == 1
                ? !IsUnspacedName(name)
                : words.Length > MostWords || !words.All(w => IsNamePart(w, knowledge))
        )
            return false;
        return knowledge.Agencies.Find(name) is null
            && knowledge.Litter.Line(LineShape.Of(name)) is LitterKind.None
            && !words.Any(w => knowledge.Bylines.Is("body", w.Trim('.').ToLowerInvariant()))
            && !words.All(w => knowledge.Bylines.Is("role", w.ToLowerInvariant()))
            && !IsOutlet(name, outlet);
    }

    static bool IsOutlet(string name, string? outlet)
    {
        if (outlet is null)
            return false;
        var (own, other) = (AgencyLexicon.Fold(name), AgencyLexicon.Fold(outlet));
        return other.Length > 2
            && (own.Contains(other, StringComparison.Ordinal) || other.Contains(own, StringComparison.Ordinal));
    }

    /// <summary>A capital begins it, or it is one of the small words of names, or its script has no capitals.</summary>
    static bool IsNamePart(string word, ReportKnowledge knowledge) =>
        word.Length > 0
        && (
            char.IsUpper(word[0])
            || (char.IsLetter(word[0]) && !char.IsLower(word[0]))
            || knowledge.Bylines.Is("particle", word.ToLowerInvariant())
            || (word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2]))
            || word.Any(char.IsUpper)
        );

    /// <summary>Chinese, Japanese and Korean names are written without a blank: two to six signs.</summary>
    static bool IsUnspacedName(string name) =>
        name.Length is >= 2 and <= 6
        && name.All(c =>
            c is >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or '々' or >= '\u3040' and <= '\u30FF'
        );
}

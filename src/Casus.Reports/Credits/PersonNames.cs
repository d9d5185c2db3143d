using Casus.Reports.Litter;

namespace Casus.Reports.Credits;

/// <summary>Tells one name of a byline: a person's, or another that may stand under a text; agencies, outlets, offices, addresses and roles are no persons.</summary>
static class PersonNames
{
    const int LongestName = 60;
    const int MostWords = 5;
    const int MostSigned = 7;

    public static bool IsPerson(string name, string? outlet, ReportKnowledge knowledge)
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
            && !words.Any(w => IsOf("body", w, knowledge) || IsOf("nobody", w, knowledge))
            && !words.All(w => IsOf("role", w, knowledge))
            && !IsOutlet(name, outlet);
    }

    /// <summary>It may stand under a text though it is no person's: an agency, an outlet, a desk; alone, a pen name too.</summary>
    public static bool MaySign(string name, bool alone, string? outlet, ReportKnowledge knowledge)
    {
        if (
            name.Length is < 2 or > LongestName
            || name.Count(char.IsLetter) < 2
            || name.AsSpan().IndexOfAny("@#=<>?!:") >= 0
            || (!alone && name.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        )
            return false;
        var words = name.Split(' ');
        return words.Length <= MostSigned
            && !words.Any(w => IsOf("nobody", w, knowledge))
            && (
                alone
                || knowledge.Agencies.Find(name) is not null
                || words.Any(w => IsOf("body", w, knowledge))
                || IsOutlet(name, outlet)
            );
    }

    static bool IsOf(string of, string word, ReportKnowledge knowledge) =>
        knowledge.Bylines.Is(of, word.Trim('.').ToLowerInvariant());

    /// <summary>It is the outlet's name, or a part of it, or holds it.</summary>
    public static bool IsOutlet(string name, string? outlet)
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

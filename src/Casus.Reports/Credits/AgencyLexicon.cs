using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Casus.Language.Knowledge;

namespace Casus.Reports.Credits;

/// <summary>News agencies and outlets by name and domain (<c>agencies.tsv</c>); case, hyphens, points, apostrophes and accents of names do not count.</summary>
public sealed class AgencyLexicon
{
    const string Path = "agencies.tsv";

    readonly FrozenDictionary<string, Agency> _names;
    readonly FrozenDictionary<string, Agency> _domains;
    readonly FrozenSet<string> _weak;

    /// <summary>Words up to this length are folded without a copy.</summary>
    const int LongestPlain = 64;

    readonly FrozenSet<string> _first;
    readonly FrozenSet<string> _small;

    AgencyLexicon(
        ImmutableArray<Agency> all,
        Dictionary<string, Agency> names,
        Dictionary<string, Agency> domains,
        HashSet<string> weak
    )
    {
        All = all;
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
        _domains = domains.ToFrozenDictionary(StringComparer.Ordinal);
        _weak = weak.ToFrozenSet(StringComparer.Ordinal);
        _first = all.SelectMany(a => a.Names).Select(n => Fold(FirstWord(n))).ToFrozenSet(StringComparer.Ordinal);
        _small = all.SelectMany(a => a.Names)
            .Select(FirstWord)
            .Where(w => w.Length > 0 && char.IsAsciiLetterLower(w[0]))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    public ImmutableArray<Agency> All { get; }

    /// <summary>Throws <see cref="FormatException"/> naming the line.</summary>
    public static AgencyLexicon Load(KnowledgeFiles files)
    {
        var all = ImmutableArray.CreateBuilder<Agency>();
        var names = new Dictionary<string, Agency>(StringComparer.Ordinal);
        var domains = new Dictionary<string, Agency>(StringComparer.Ordinal);
        var weak = new HashSet<string>(StringComparer.Ordinal);
        var rows = KnowledgeTable.Read(files, Path, "id", "names", "domains", "country", "kind", "state", "weak");
        foreach (var row in KnowledgeTable.Unique(rows, row => row[0]))
        {
            if (row[0].Length == 0 || row[1].Length == 0)
                throw row.Wrong("an agency needs an id and a name.");
            if (!Enum.TryParse<AgencyKind>(row[4], ignoreCase: true, out var kind))
                throw row.Wrong($"'{row[4]}' is neither agency nor outlet.");
            var country = row[3].Length == 0 ? null : row[3];
            var agency = new Agency(row[0], row.List(1), row.List(2), country, kind, row[5] == "state");
            all.Add(agency);
            foreach (var name in agency.Names)
                if (!names.TryAdd(Fold(name), agency) && names[Fold(name)] != agency)
                    throw row.Wrong($"the name '{name}' belongs to {names[Fold(name)].Id} already.");
            foreach (var domain in agency.Domains)
                domains.TryAdd(domain, agency);
            foreach (var name in row.List(6))
                weak.Add(Fold(name));
        }
        return new(all.ToImmutable(), names, domains, weak);
    }

    /// <summary>The agency or outlet of exactly that name; null when there is none.</summary>
    internal Agency? Named(string name) => _names.GetValueOrDefault(Fold(name));

    /// <summary>The agency or outlet of that name, with or without "the" and "news agency"; null when there is none.</summary>
    public Agency? Find(string name)
    {
        var folded = Fold(name);
        if (_names.TryGetValue(folded, out var found))
            return found;
        foreach (var tail in (ReadOnlySpan<string>)["newsagency", "agency"])
            if (
                folded.EndsWith(tail, StringComparison.Ordinal) && _names.TryGetValue(folded[..^tail.Length], out found)
            )
                return found;
        return folded.StartsWith("the", StringComparison.Ordinal) && _names.TryGetValue(folded[3..], out found)
            ? found
            : null;
    }

    /// <summary>The outlet that publishes under that domain or under one above it ("edition.cnn.com"); null when it is not known.</summary>
    public Agency? AtDomain(string domain)
    {
        for (var at = 0; at >= 0; at = domain.IndexOf('.', at) is >= 0 and var dot ? dot + 1 : -1)
            if (_domains.TryGetValue(domain[at..], out var found))
                return found;
        return null;
    }

    /// <summary>The name means other things too and needs a word about news beside it.</summary>
    public bool IsWeak(string name) => _weak.Contains(Fold(name));

    /// <summary>Some name begins with that word: asked first, since most words begin none. In small letters ("dpa") only as the list writes it.</summary>
    internal bool MayBegin(ReadOnlySpan<char> word) =>
        word.Length > 0
        && (
            char.IsAsciiLetterLower(word[0]) ? _small.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
            : word.Length <= LongestPlain && System.Text.Ascii.IsValid(word)
                ? _first.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Folded(word, stackalloc char[word.Length]))
            : _first.Contains(Fold(word.ToString()))
        );

    static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var c in word)
            if (char.IsAsciiLetterOrDigit(c))
                folded[length++] = SmallLetters.Of(c);
        return folded[..length];
    }

    static string FirstWord(string name)
    {
        var end = 0;
        while (end < name.Length && char.IsLetterOrDigit(name[end]))
            end++;
        return name[..end];
    }

    internal static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in Plain(name))
            if (char.IsLetterOrDigit(c))
                folded.Append(SmallLetters.Of(c));
        return folded.ToString();
    }

    // Lone surrogates have no normal form; a name that holds one is no name we know.
    static string Plain(string name) =>
        System.Text.Ascii.IsValid(name) || name.Any(char.IsSurrogate) ? name : name.Normalize(NormalizationForm.FormD);
}

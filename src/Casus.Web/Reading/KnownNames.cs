using System.Collections.Frozen;
using Casus.Coding.Obligations;
using Casus.Language.Knowledge;
using Casus.Reports.Credits;
using Casus.Web.Words;

namespace Casus.Web.Reading;

/// <summary>What codes stand for: states, agencies and treaties of the data files.</summary>
public sealed class KnownNames
{
    readonly FrozenDictionary<string, string> _states;
    readonly FrozenDictionary<string, Agency> _agencies;
    readonly FrozenDictionary<string, Agency> _domains;

    KnownNames(KnowledgeFiles files)
    {
        _states = KnowledgeTable
            .Read(files, "countries.tsv", "code", "names", "people", "metonyms")
            .GroupBy(row => row[0], StringComparer.Ordinal)
            .ToFrozenDictionary(rows => rows.Key, rows => rows.First().List(1)[0], StringComparer.Ordinal);
        var agencies = AgencyLexicon.Load(files).All;
        _agencies = agencies.ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
        _domains = agencies
            .SelectMany(a => a.Domains.Select(domain => (domain, a)))
            .GroupBy(pair => pair.domain, StringComparer.Ordinal)
            .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.First().a, StringComparer.Ordinal);
        Treaties = TreatyKnowledge.Load(files);
    }

    public TreatyKnowledge Treaties { get; }

    /// <summary>Throws <see cref="FormatException"/> naming file and line.</summary>
    public static KnownNames Load(KnowledgeFiles files) => new(files);

    /// <summary><c>ARM</c> to Armenia, <c>ARM/protesters</c> to Armenia: protesters; a code that nobody knows stays as it is.</summary>
    public string Of(string code, UiWords words)
    {
        var cut = code.IndexOf('/', StringComparison.Ordinal);
        var (state, rest) = cut < 0 ? (code, "") : (code[..cut], ": " + words.Phrase(Spaced(code[(cut + 1)..])));
        return words.Name(state) is { } translated ? translated + rest
            : _states.TryGetValue(state, out var name) ? name + rest
            : _agencies.TryGetValue(code, out var agency) ? agency.Names[0]
            : code.Any(char.IsUpper) ? code
            : words.Phrase(Spaced(code));
    }

    static string Spaced(string code) => code.Replace('-', ' ');

    /// <summary>True when a state owns or runs the agency or outlet; unknown ones are not called so.</summary>
    public bool IsOfState(string agency) => _agencies.TryGetValue(agency, out var known) && known.IsState;

    /// <summary>The listed agency or outlet of a domain; null for one that no list knows.</summary>
    public Agency? OfDomain(string? domain) => domain is null ? null : _domains.GetValueOrDefault(domain);
}

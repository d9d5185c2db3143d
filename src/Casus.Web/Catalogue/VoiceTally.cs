using Casus.Coding.Statements;
using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>Counts what each claimant said, over all incidents.</summary>
sealed class VoiceTally
{
    readonly Dictionary<string, Voice> _voices = new(StringComparer.Ordinal);

    public void Add(StatementGist statement)
    {
        var id = statement.Claimant.Id;
        if (!_voices.TryGetValue(id, out var voice))
            _voices[id] = voice = new();
        if (voice.First is null || Shown(statement.Claimant, voice.First) < 0)
            voice.First = statement.Claimant;
        voice.Statements++;
        voice.Denials += statement.Polarity == Polarity.Denies ? 1 : 0;
        if (statement.Incident is { } incident)
            voice.Incidents.Add(incident);
    }

    /// <summary>Who said most first.</summary>
    public IReadOnlyList<ClaimantCard> Cards() =>
        [
            .. _voices
                .Select(v => new ClaimantCard(
                    v.Key,
                    v.Value.First!.Name,
                    v.Value.First.Kind,
                    v.Value.First.Side,
                    v.Value.Statements,
                    v.Value.Denials,
                    v.Value.Incidents.Count
                ))
                .OrderByDescending(c => c.Statements)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ];

    /// <summary>The longest wording names it best; any order of rows gives the same.</summary>
    static int Shown(ExportedClaimant a, ExportedClaimant b) =>
        a.Name.Length != b.Name.Length ? b.Name.Length - a.Name.Length : string.CompareOrdinal(a.Name, b.Name);

    sealed class Voice
    {
        public ExportedClaimant? First { get; set; }

        public int Statements { get; set; }

        public int Denials { get; set; }

        public HashSet<string> Incidents { get; } = new(StringComparer.Ordinal);
    }
}

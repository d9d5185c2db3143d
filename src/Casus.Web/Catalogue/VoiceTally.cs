using Casus.Ledger.Document;

namespace Casus.Web.Catalogue;

/// <summary>Counts what each claimant said, over all homes.</summary>
sealed class VoiceTally
{
    readonly Dictionary<string, Voice> _voices = new(StringComparer.Ordinal);

    public void Add(VoiceGist said, bool inIncident)
    {
        if (!_voices.TryGetValue(said.Claimant.Id, out var voice))
            _voices[said.Claimant.Id] = voice = new() { Named = said.Claimant };
        voice.Named = BestNamed(voice.Named, said.Claimant);
        voice.Statements += said.Statements;
        voice.Denials += said.Denials;
        voice.Incidents += inIncident ? 1 : 0;
    }

    /// <summary>Who said most first.</summary>
    public IReadOnlyList<ClaimantCard> Cards() =>
        [
            .. _voices
                .Select(v => new ClaimantCard(
                    v.Key,
                    v.Value.Named.Name,
                    v.Value.Named.Kind,
                    v.Value.Named.Side,
                    v.Value.Statements,
                    v.Value.Denials,
                    v.Value.Incidents
                ))
                .OrderByDescending(c => c.Statements)
                .ThenBy(c => c.Id, StringComparer.Ordinal),
        ];

    /// <summary>The longest wording names a claimant best; any order of rows gives the same.</summary>
    public static ExportedClaimant BestNamed(ExportedClaimant a, ExportedClaimant b) =>
        a.Name.Length > b.Name.Length || (a.Name.Length == b.Name.Length && string.CompareOrdinal(a.Name, b.Name) <= 0)
            ? a
            : b;

    sealed class Voice
    {
        public required ExportedClaimant Named { get; set; }

        public int Statements { get; set; }

        public int Denials { get; set; }

        public int Incidents { get; set; }
    }
}

using System.Collections.Immutable;

namespace Casus.Coding.Statements;

/// <summary>How a cue takes what is said: as a clause, as a noun phrase, as a charge against somebody …</summary>
[Flags]
enum CueShapes
{
    None = 0,
    Clause = 1,
    Object = 2,
    About = 4,
    Infinitive = 8,
    Charge = 16,
    Label = 32,
    Noun = 64,
    Cite = 128,
    Adjective = 256,
    Toll = 512,
    Quote = 1024,
    As = 2048,
}

/// <summary>A word that reports speech, belief or fact, and what its user commits to.</summary>
/// <param name="Rule">File and line of its row.</param>
/// <param name="With">The prepositions that lead to what it is about, where they are not the usual ones.</param>
sealed record Cue(
    string Lemma,
    CueShapes Takes,
    ImmutableArray<string> With,
    Polarity Polarity,
    Certainty Certainty,
    string Rule
)
{
    public bool Has(CueShapes shape) => (Takes & shape) != 0;
}

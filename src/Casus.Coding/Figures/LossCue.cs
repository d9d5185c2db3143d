using System.Collections.Immutable;

namespace Casus.Coding.Figures;

enum CountedKind
{
    Person,
    Equipment,
    Building,
    Animal,
    Thing,
}

sealed record CountedWord(string Lemma, CountedKind Kind, VictimStatus? Status);

/// <summary>Where those who suffered stand beside a word of loss.</summary>
enum LossRole
{
    Object,
    Subject,
    Noun,
    State,
    Toll,
    Lives,
    Giver,
    Adjective,
}

/// <summary>A word of loss with the companions that it needs ("take prisoner").</summary>
/// <param name="Counts">What it can befall; null when the word itself is counted.</param>
/// <param name="Rule">File and line of the row.</param>
/// <param name="By">The class of words one of which must have done it ("@missile struck"); null where anything may.</param>
sealed record LossCue(
    ImmutableArray<string> Words,
    LossRole Role,
    FigureKind Kind,
    CountedKind? Counts,
    string? By,
    string Rule
);

using Casus.Coding.Figures;
using Casus.Language;
using Casus.Language.Expressions;

namespace Casus.Coding.Victims;

/// <summary>Someone, named or not, of whom a sentence tells that violence befell them. Never stored: private persons are no entities.</summary>
/// <param name="Head">The word in its sentence that stands for them.</param>
/// <param name="Who">The words for them.</param>
/// <param name="Cue">The word that tells what befell them.</param>
/// <param name="Statement">Id of the statement that tells it; null where none holds the words.</param>
public sealed record VictimMention(
    int Sentence,
    int Head,
    TextSpan Who,
    FigureKind Fate,
    Quantity Quantity,
    TextSpan Cue,
    string? Statement
)
{
    /// <summary>When, if date words hang on what tells it and lead to days.</summary>
    public DateInterval? When { get; init; }

    /// <summary>How the words label them.</summary>
    public VictimStatus? Status { get; init; }

    /// <summary>One person by a word with "the": told of before, if anybody was.</summary>
    public bool PointsBack { get; init; }

    /// <summary>Where the report names the same person most fully; null for somebody without a name.</summary>
    public TextSpan? FullName { get; init; }
}

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
);

using System.Collections.Immutable;

namespace Casus.Language.Trees;

/// <summary>A token line as given: what stays when the words are read anew.</summary>
/// <param name="Word">Index of the word in its sentence; -1 for a range line.</param>
readonly record struct ConlluRow(string Id, string Form, string Misc, int Word);

/// <summary>A sentence as given, empty nodes left out.</summary>
sealed record ConlluSentence(ImmutableArray<string> Comments, ImmutableArray<ConlluRow> Rows);

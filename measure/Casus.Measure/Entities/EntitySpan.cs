using Casus.Language.Names;

namespace Casus.Measure.Entities;

/// <summary>A named entity as it is scored: sentence, first and last word (both included), kind.</summary>
public readonly record struct EntitySpan(int Sentence, int First, int Last, NameKind Kind);

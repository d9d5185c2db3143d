using System.Collections.Immutable;

namespace Casus.Coding.Rules;

/// <summary>A rule that fits a word of a sentence, with the words that fulfilled its conditions: they tell the same act.</summary>
sealed record RuleMatch(TreeRule Rule, int Word, ImmutableArray<int> Content);

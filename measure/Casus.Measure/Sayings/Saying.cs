namespace Casus.Measure.Sayings;

/// <summary>Who says what, as numbers of the tokens of one text; source and cue are empty where there are none.</summary>
sealed record Saying(IReadOnlySet<int> Content, IReadOnlySet<int> Source, IReadOnlySet<int> Cue);

namespace Casus.Coding.Rules;

/// <summary>A sentence of the rule file with the codes that it should give, e.g. <c>ASSAULT/drone [KEN MIL] -> [SOM]</c>.</summary>
sealed record RuleExample(string Sentence, string Expected, int Line);

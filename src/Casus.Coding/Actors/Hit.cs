namespace Casus.Coding.Actors;

/// <summary>A phrase found in a sentence, with its first and last word (both included).</summary>
readonly record struct Hit(int First, int Last, Phrase Phrase);

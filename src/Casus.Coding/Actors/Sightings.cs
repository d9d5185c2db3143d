using System.Collections.Frozen;
using System.Collections.Immutable;
using Casus.Language.Trees;

namespace Casus.Coding.Actors;

/// <summary>What begins at each word of a sentence: a phrase of the book, or a personal name of so many words.</summary>
sealed record Sightings(ParsedSentence Sentence, Hit?[] Hits, int[] Persons, FrozenSet<string> Former)
{
    public ImmutableArray<Word> Words => Sentence.Words;
}

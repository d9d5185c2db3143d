using System.Collections.Immutable;
using Casus.Language.Names;

namespace Casus.Language.Trees;

/// <summary>A text read into sentences with trees and names; all spans count from the start of <see cref="Text"/>.</summary>
public sealed record ParsedText(
    string Text,
    ImmutableArray<ParsedSentence> Sentences,
    ImmutableArray<NameMention> Names
)
{
    public static ParsedText Empty { get; } = new("", [], []);
}

using System.Collections.Immutable;
using Casus.Coding.Actors;
using Casus.Coding.Statements;
using Casus.Language;
using Casus.Language.Trees;
using Casus.Reports;

namespace Casus.Coding;

/// <summary>What the later finders of this stage look at: the report, its trees, who is named where, and who says what.</summary>
public sealed record CodingContext(
    Report Report,
    ParsedText Parsed,
    ActorMentions Actors,
    ImmutableArray<Statement> Statements
)
{
    /// <summary>The countries of the towns that the text names.</summary>
    internal Lands Lands { get; init; } = Lands.None;

    /// <summary>Days and places that the report says it had wrong.</summary>
    internal ImmutableArray<TextSpan> Withdrawn { get; init; } = [];
}

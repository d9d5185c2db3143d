using Casus.Coding.Actors;

namespace Casus.Coding.Statements;

/// <summary>An agency or outlet that a statement passed through.</summary>
public sealed record ChannelLink(string Id, string Name, ClaimantKind Kind);

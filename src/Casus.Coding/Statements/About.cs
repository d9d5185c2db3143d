namespace Casus.Coding.Statements;

/// <summary>The statement that this one is about, and how.</summary>
public sealed record About(string Statement, AboutRelation Relation);

namespace Casus.Coding.Statements;

/// <summary>What a claim about a claim does to it.</summary>
public enum AboutRelation
{
    Denies,
    Credits,
    Confirms,
    Corrects,
    Retracts,
}

namespace Casus.Coding.Statements;

/// <summary>Why this claimant: the words say so, a neighbouring attribution carries plain narrative, or it is the author's own.</summary>
public enum ClaimantBasis
{
    Said,
    Carried,
    Author,
}
